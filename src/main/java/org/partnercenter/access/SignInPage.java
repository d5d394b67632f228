package org.partnercenter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The one sign-in page, for the portal and the web apps. Its form is read by the filter
 * chain.
 */
@Controller
class SignInPage {

	private final CurrentPerson person;

	SignInPage(CurrentPerson person) {
		this.person = person;
	}

	@GetMapping("/sign-in")
	String show(HttpServletRequest request, Model model) {
		if (this.person.find().isPresent()) {
			return "redirect:/home";
		}
		HttpSession session = request.getSession(false);
		if (session != null) {
			model.addAttribute("username", session.getAttribute(Sessions.TYPED_NAME));
			session.removeAttribute(Sessions.TYPED_NAME);
		}
		for (String notice : new String[] { "error", "wait", "signed-out", "changed" }) {
			if (request.getParameter(notice) != null) {
				model.addAttribute("notice", notice);
			}
		}
		return "access/sign-in";
	}

}

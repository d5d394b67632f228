package org.partnercenter.portal;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.partnercenter.access.Account;

/** Leads everybody to the page where his way begins. */
@Controller
class HomeController {

	private final Standpoints standpoints;

	HomeController(Standpoints standpoints) {
		this.standpoints = standpoints;
	}

	/** */
	@GetMapping("/")
	String start(HttpServletRequest request) {
		Standpoint person = this.standpoints.of(request);
		if (person.isStranger()) {
			return "portal/welcome";
		}
		if (person.isStaff()) {
			return "redirect:/staff";
		}
		if (person.isNewcomer()) {
			return openRequest(person.account()).map(id -> "redirect:/association/requests/" + id)
				.orElse("redirect:/join");
		}
		if (person.mustChoose()) {
			return "redirect:/organizations";
		}
		return person.administers() ? "redirect:/home" : "redirect:/individual";
	}

	/** The entry page with its two ways. */
	@GetMapping("/join")
	String join(HttpServletRequest request, Model model) {
		Standpoint person = this.standpoints.of(request);
		model.addAttribute("stranger", person.isStranger());
		model.addAttribute("newcomer", person.isNewcomer());
		return "portal/join";
	}

	/** The home of administrators. */
	@GetMapping("/home")
	String home(HttpServletRequest request, Model model) {
		Standpoint person = this.standpoints.of(request);
		if (!person.administers()) {
			return "redirect:/";
		}
		model.addAttribute("firstName", person.account().firstName());
		model.addAttribute("organization", person.organization());
		return "portal/home";
	}

	// HOOK: the open request of association, from association.OpenRequests
	private Optional<UUID> openRequest(Account account) {
		return Optional.empty();
	}

}

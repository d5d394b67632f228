package org.partnercenter.access;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password: an address, a mail, and behind its link a new one. */
@Controller
class PasswordPages {

	private final PasswordReset reset;

	private final MailLimit limit;

	private final Passwords passwords;

	private final MessageSource messages;

	PasswordPages(PasswordReset reset, MailLimit limit, Passwords passwords, MessageSource messages) {
		this.reset = reset;
		this.limit = limit;
		this.passwords = passwords;
		this.messages = messages;
	}

	@GetMapping("/password/forgotten")
	String forgotten(@RequestParam Map<String, String> parameters) {
		return parameters.containsKey("sent") ? "access/password-sent" : "access/password-forgotten";
	}

	/** Answers the same whether the address has an account or not. */
	@PostMapping("/password/forgotten")
	String ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
		if (!MailAddress.isPlain(email)) {
			model.addAttribute("email", email);
			return rejected("access/password-forgotten", "email", "access.email.invalid", model);
		}
		if (this.limit.admits(PasswordReset.PURPOSE, email, request)) {
			this.reset.ask(email);
		}
		return "redirect:/password/forgotten?sent";
	}

	@GetMapping("/password/reset")
	String reset(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
		if (this.reset.account(token).isEmpty()) {
			return ended(model, response);
		}
		model.addAttribute("token", token);
		return "access/password-reset";
	}

	@PostMapping("/password/reset")
	String finish(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String password,
			Model model, HttpServletResponse response) {
		Optional<Account> account = this.reset.account(token);
		Optional<String> fault = account.flatMap(found -> this.passwords.fault(found, password));
		if (fault.isPresent()) {
			model.addAttribute("token", token);
			return rejected("access/password-reset", "password", fault.get(), model);
		}
		return this.reset.finish(token, password) ? "redirect:/sign-in?changed" : ended(model, response);
	}

	private String ended(Model model, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_GONE);
		model.addAttribute("again", "/password/forgotten");
		return "access/link-ended";
	}

	private String rejected(String view, String field, String key, Model model) {
		Problems problems = new Problems(this.messages);
		problems.add(field, key);
		model.addAttribute("errors", problems.sentences());
		return view;
	}

}

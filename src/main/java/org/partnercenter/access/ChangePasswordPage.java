package org.partnercenter.access;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A signed-in person changes the password. Whoever came with a one-time password sees
 * nothing else before.
 */
@Controller
class ChangePasswordPage {

	private final CurrentPerson person;

	private final Passwords passwords;

	private final EngineAccounts accounts;

	private final Sessions sessions;

	private final MessageSource messages;

	private final Clock clock;

	ChangePasswordPage(CurrentPerson person, Passwords passwords, EngineAccounts accounts, Sessions sessions,
			MessageSource messages, Clock clock) {
		this.person = person;
		this.passwords = passwords;
		this.accounts = accounts;
		this.sessions = sessions;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/password/change")
	String show(Model model) {
		model.addAttribute("oneTime", this.person.isIn(PresentRights.MUST_CHANGE_PASSWORD));
		return "access/password-change";
	}

	@PostMapping("/password/change")
	String change(@RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String password,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Account account = this.person.get();
		Problems problems = new Problems(this.messages);
		Optional<String> fault = this.passwords.fault(account, password);
		if (fault.isPresent()) {
			problems.add("password", fault.get());
		}
		else if (password.equals(current)) {
			problems.add("password", "access.password.same");
		}
		else if (!isRight(account, current, request)) {
			problems.add("current", "access.password.current.wrong");
		}
		if (!problems.none()) {
			model.addAttribute("errors", problems.sentences());
			return show(model);
		}
		this.passwords.change(account, password, "access.password-changed");
		this.sessions.open(request, response, account.id(),
				this.passwords.signedIn(account.id(), this.clock.instant()));
		return "redirect:/home";
	}

	/** Guessing here is limited like guessing at sign-in. */
	private boolean isRight(Account account, String current, HttpServletRequest request) {
		String name = account.staff() ? account.id() : account.email();
		var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, current);
		attempt.setDetails(SignInDetails.of(request));
		try {
			return this.accounts.authenticate(attempt).isAuthenticated();
		}
		catch (AuthenticationException ex) {
			return false;
		}
	}

}

package org.partnercenter.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/**
 * Sign-up: an address, a mail, and behind its link the rest. Opening the link changes
 * nothing.
 */
@Controller
class SignUpPages {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final SignUp signUp;

	private final MailLimit limit;

	private final PasswordRules rules;

	private final Passwords passwords;

	private final Sessions sessions;

	private final MessageSource messages;

	private final Clock clock;

	SignUpPages(SignUp signUp, MailLimit limit, PasswordRules rules, Passwords passwords, Sessions sessions,
			MessageSource messages, Clock clock) {
		this.signUp = signUp;
		this.limit = limit;
		this.rules = rules;
		this.passwords = passwords;
		this.sessions = sessions;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/sign-up")
	String show() {
		return "access/sign-up";
	}

	/** Answers the same whether the address has an account or not. */
	@PostMapping("/sign-up")
	String ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Locale language,
			Model model) {
		if (!MailAddress.isPlain(email)) {
			return rejected("access/sign-up", "email", email, model);
		}
		if (this.limit.admits(SignUp.PURPOSE, email, request)) {
			this.signUp.ask(email, language);
		}
		return "redirect:/sign-up/sent";
	}

	@GetMapping("/sign-up/sent")
	String sent() {
		return "access/sign-up-sent";
	}

	@GetMapping("/sign-up/confirm")
	String confirm(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
		return page(token, model, response);
	}

	@PostMapping("/sign-up/confirm")
	String finish(NewPerson typed, Locale language, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<String> address = this.signUp.address(typed.token());
		Problems problems = problems(typed, address.orElse(""));
		if (address.isEmpty() || !problems.none()) {
			model.addAttribute("typed", typed);
			model.addAttribute("errors", problems.sentences());
			return page(typed.token(), model, response);
		}
		Optional<Account> account = this.signUp.finish(typed, language, country(request));
		if (account.isEmpty()) {
			return page("", model, response);
		}
		String id = account.get().id();
		this.sessions.open(request, response, id, this.passwords.signedIn(id, this.clock.instant()));
		return "redirect:/home";
	}

	/**
	 * The last step, or for a link that cannot be used one page that says so and no more.
	 */
	private String page(String token, Model model, HttpServletResponse response) {
		Optional<String> address = this.signUp.address(token);
		if (address.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_GONE);
			model.addAttribute("again", "/sign-up");
			return "access/link-ended";
		}
		model.addAttribute("token", token);
		model.addAttribute("email", address.get());
		return "access/sign-up-confirm";
	}

	private Problems problems(NewPerson typed, String address) {
		Problems problems = new Problems(this.messages);
		problems.checkName("firstName", typed.firstName(), "access.firstName.missing");
		problems.checkName("lastName", typed.lastName(), "access.lastName.missing");
		this.rules.fault(typed.password(), typed.firstName(), typed.lastName(), address)
			.ifPresent(key -> problems.add("password", key));
		return problems;
	}

	private String rejected(String view, String field, String typed, Model model) {
		Problems problems = new Problems(this.messages);
		problems.add(field, "access.email.invalid");
		model.addAttribute(field, typed);
		model.addAttribute("errors", problems.sentences());
		return view;
	}

	/** What the last step of sign-up sends. */
	record NewPerson(String token, String firstName, String lastName, String password) {

		NewPerson {
			token = token == null ? "" : token;
			firstName = firstName == null ? "" : firstName.strip();
			lastName = lastName == null ? "" : lastName.strip();
			password = password == null ? "" : password;
		}

		@Override
		public String toString() {
			return "NewPerson";
		}

	}

	/**
	 * What the browser was asked at its first visit; {@code null} if it was not.
	 */
	private static String country(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, "country");
		return (cookie != null && COUNTRIES.contains(cookie.getValue())) ? cookie.getValue() : null;
	}

}

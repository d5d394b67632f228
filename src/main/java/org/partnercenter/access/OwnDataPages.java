package org.partnercenter.access;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.partnercenter.privacy.ErasureRefused;
import org.partnercenter.privacy.FiledErasure;
import org.partnercenter.privacy.PersonalRecords;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person takes along what is kept of him, or has it erased: only ever his own. */
@Controller
class OwnDataPages {

	private static final Logger logger = LoggerFactory.getLogger(OwnDataPages.class);

	private final CurrentPerson person;

	private final PersonalRecords records;

	private final FiledErasure filed;

	private final Trail trail;

	private final MessageSource messages;

	OwnDataPages(CurrentPerson person, PersonalRecords records, FiledErasure filed, Trail trail,
			MessageSource messages) {
		this.filed = filed;
		this.trail = trail;
		this.person = person;
		this.records = records;
		this.messages = messages;
	}

	@GetMapping("/account/data")
	String show(Model model) {
		Account account = own();
		model.addAttribute("address", account.email());
		model.addAttribute("filed", this.filed.from(account.id()).map(OwnDataPages::day).orElse(null));
		return "access/own-data";
	}

	@GetMapping("/account/data/export")
	ResponseEntity<Map<String, Object>> export() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("my-data.json").build().toString())
			.body(this.records.of(own().id()));
	}

	/** Stops what was filed in his name; pressed twice, it says so once. */
	@PostMapping("/account/data/keep")
	String keep(RedirectAttributes next) {
		next.addFlashAttribute("kept", this.filed.stop(own().id()));
		return "redirect:/account/data";
	}

	/**
	 * @param confirm the address of the account, typed by the person himself: nobody does
	 * this by a wrong click
	 */
	@PostMapping("/account/data/erase")
	String erase(@RequestParam(defaultValue = "") String confirm, Model model, HttpServletRequest request) {
		Account account = own();
		Problems problems = new Problems(this.messages);
		if (!MailAddress.folded(confirm).equals(account.email())) {
			problems.add("confirm", "access.data.confirm.wrong");
		}
		else {
			try {
				this.records.erase(account.id(), () -> this.trail
					.record(Fact.of("access.person-erased").by(account.id(), "person").about("account", account.id())));
				logger.info("The person of account {} was erased", account.id());
				end(request.getSession(false));
				return "access/own-data-erased";
			}
			catch (ErasureRefused ex) {
				problems.add("confirm", "access.data.refused", ex.organization());
			}
		}
		model.addAttribute("errors", problems.sentences());
		model.addAttribute("confirm", confirm);
		return show(model);
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(LocaleContextHolder.getLocale())
			.format(day);
	}

	/** Staff are erased by whom they work for. */
	private Account own() {
		Account account = this.person.get();
		if (account.staff()) {
			throw new NotFound();
		}
		return account;
	}

	private static void end(HttpSession session) {
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
	}

}

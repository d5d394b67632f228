package org.partnercenter.access;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.partnercenter.privacy.ErasureRefused;
import org.partnercenter.privacy.PersonalRecords;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
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

/** A person takes along what is kept of him, or has it erased: only ever his own. */
@Controller
class OwnDataPages {

	private static final Logger logger = LoggerFactory.getLogger(OwnDataPages.class);

	private final CurrentPerson person;

	private final PersonalRecords records;

	private final Trail trail;

	private final MessageSource messages;

	OwnDataPages(CurrentPerson person, PersonalRecords records, Trail trail, MessageSource messages) {
		this.trail = trail;
		this.person = person;
		this.records = records;
		this.messages = messages;
	}

	@GetMapping("/account/data")
	String show(Model model) {
		model.addAttribute("address", own().email());
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

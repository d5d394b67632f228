package org.partnercenter.rulechange;

import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;

/** The changed table as a file, and its way to the second process owner. */
@Controller
class HandInController {

	private final HandIn handIn;

	private final RuleDrafts drafts;

	private final DraftCheck check;

	private final CurrentPerson person;

	HandInController(HandIn handIn, RuleDrafts drafts, DraftCheck check, CurrentPerson person) {
		this.handIn = handIn;
		this.drafts = drafts;
		this.check = check;
		this.person = person;
	}

	@PostMapping("/rules/{draft}/hand-in")
	String handIn(@PathVariable UUID draft, RedirectAttributes next) {
		try {
			return "redirect:" + this.handIn.handIn(draft, this.person.id());
		}
		catch (IllegalArgumentException ex) {
			next.addFlashAttribute("refused", ex.getMessage());
			return "redirect:/rules/" + draft;
		}
	}

	/** Only of a draft that could be handed in. */
	@GetMapping("/rules/{draft}/file")
	ResponseEntity<String> file(@PathVariable UUID draft) {
		RuleDraft found = this.drafts.get(draft);
		if (!this.handIn.isReady(found)) {
			throw new NotFound();
		}
		String name = this.handIn.path(found).replaceFirst(".*/", "");
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(this.check.file(found));
	}

}

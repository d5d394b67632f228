package org.partnercenter.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.partnercenter.access.CurrentPerson;

/**
 * One change: what is different, what it means for running cases, and its way into force.
 */
@Controller
@RequestMapping("/console/changes/{change}")
class ChangeController {

	private static final int LONGEST_REASON = 1000;

	private final ChangePage page;

	private final DraftChanges drafts;

	private final ProcessChangeProcess process;

	private final ChangeReturns returns;

	private final ConsoleWords words;

	private final CurrentPerson person;

	ChangeController(ChangePage page, DraftChanges drafts, ProcessChangeProcess process, ChangeReturns returns,
			ConsoleWords words, CurrentPerson person) {
		this.page = page;
		this.drafts = drafts;
		this.process = process;
		this.returns = returns;
		this.words = words;
		this.person = person;
	}

	@GetMapping
	String show(@PathVariable("change") UUID id, Model model, Locale language) {
		model.addAttribute("errors", Map.of());
		return this.page.show(id, model, language);
	}

	/** More files, or better ones. */
	@PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String add(@PathVariable("change") UUID id, @RequestParam List<MultipartFile> files, Model model, Locale language,
			RedirectAttributes next, HttpServletResponse response) throws IOException {
		try {
			this.drafts.addTo(id, this.person.id(), ConsoleController.read(files));
			return "redirect:/console/changes/" + id;
		}
		catch (UploadRefused ex) {
			return wrong(id, "files", this.words.of(ex, language), model, language, response);
		}
		catch (ChangeRefused ex) {
			return refused(id, ex, next);
		}
	}

	@PostMapping("/discard")
	String discard(@PathVariable("change") UUID id, RedirectAttributes next) {
		try {
			this.drafts.discard(id, this.person.id());
			next.addFlashAttribute("notice", "console.discarded");
			return "redirect:/console";
		}
		catch (ChangeRefused ex) {
			return refused(id, ex, next);
		}
	}

	@PostMapping("/hand-in")
	String handIn(@PathVariable("change") UUID id, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean migrates, Model model, Locale language,
			RedirectAttributes next, HttpServletResponse response) {
		model.addAttribute("reason", reason);
		model.addAttribute("migrates", migrates);
		String why = missing(reason);
		if (why != null) {
			return wrong(id, "reason", this.words.of(new ChangeRefused(why), language), model, language, response);
		}
		return then(id, "console.handedIn", next,
				() -> this.process.handIn(id, this.person.id(), reason.strip(), migrates));
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable("change") UUID id, RedirectAttributes next) {
		return then(id, "console.withdrawn", next, () -> this.process.withdraw(id, this.person.id()));
	}

	/** At once, by who approved it. */
	@PostMapping("/take-back")
	String takeBack(@PathVariable("change") UUID id, @RequestParam(defaultValue = "") String reason, Model model,
			Locale language, RedirectAttributes next, HttpServletResponse response) {
		model.addAttribute("reason", reason);
		String why = missing(reason);
		if (why != null) {
			return wrong(id, "reason", this.words.of(new ChangeRefused(why), language), model, language, response);
		}
		return then(id, "console.takenBack", next, () -> this.process.takeBack(id, this.person.id(), reason.strip()));
	}

	/** By anybody else, as a change that a second owner approves. */
	@PostMapping("/return")
	String draftReturn(@PathVariable("change") UUID id, RedirectAttributes next) {
		try {
			return "redirect:/console/changes/" + this.returns.draft(id, this.person.id());
		}
		catch (ChangeRefused ex) {
			return refused(id, ex, next);
		}
	}

	private String then(UUID id, String notice, RedirectAttributes next, Runnable step) {
		try {
			step.run();
			next.addFlashAttribute("notice", notice);
			return "redirect:/console/changes/" + id;
		}
		catch (ChangeRefused ex) {
			return refused(id, ex, next);
		}
	}

	private static String missing(String reason) {
		return reason.isBlank() ? "noReason" : (reason.length() > LONGEST_REASON) ? "longReason" : null;
	}

	private String wrong(UUID id, String field, String sentence, Model model, Locale language,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		model.addAttribute("errors", Map.of(field, sentence));
		return this.page.show(id, model, language);
	}

	private static String refused(UUID id, ChangeRefused refused, RedirectAttributes next) {
		next.addFlashAttribute("refused", refused.key());
		return "redirect:/console/changes/" + id;
	}

}

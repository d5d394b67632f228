package org.partnercenter.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.evidence.Supply.Done;
import org.partnercenter.partner.ImportRefused;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The Regional Service Center's page for lists of exams, survey responses and solutions.
 */
@Controller
@RequestMapping("/staff/evidence/import")
class SupplyPages {

	private static final String PAGE = "evidence/import";

	/** More are not shown at once; the rest shows after these are corrected. */
	private static final int MOST_SHOWN = 100;

	private final SupplyImport imports;

	private final CurrentPerson person;

	private final EvidenceTexts texts;

	SupplyPages(SupplyImport imports, CurrentPerson person, EvidenceTexts texts) {
		this.imports = imports;
		this.person = person;
		this.texts = texts;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@ModelAttribute("kinds")
	List<Supply> kinds() {
		return this.imports.kinds();
	}

	@GetMapping
	String ask() {
		demandClerk();
		return PAGE;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String run(@RequestParam(defaultValue = "") String kind, @RequestParam MultipartFile list, Model model,
			RedirectAttributes next) throws IOException {
		demandClerk();
		if (kinds().stream().noneMatch(each -> each.kind().equals(kind))) {
			model.addAttribute("errors", Map.of("kind", this.texts.say("supply.wrong.kind")));
			return PAGE;
		}
		model.addAttribute("kind", kind);
		try {
			Done done = this.imports.run(kind, list.getBytes(), this.person.id());
			if (done.wrong().isEmpty()) {
				next.addFlashAttribute("done", this.texts.say("supply.done", done.taken(), done.same(), done.aside()));
				return "redirect:/staff/evidence/import";
			}
			model.addAttribute("wrong", done.wrong().stream().limit(MOST_SHOWN).map(this::sentence).toList());
			model.addAttribute("more", Math.max(0, done.wrong().size() - MOST_SHOWN));
		}
		catch (ImportRefused ex) {
			String key = ex.key().endsWith(".empty") ? "supply.wrong.empty" : ex.key();
			model.addAttribute("errors", Map.of("list", this.texts.say(key, ex.arguments())));
		}
		return PAGE;
	}

	private void demandClerk() {
		if (!this.person.isIn(StaffGroups.REGIONAL_SERVICE_CENTER)) {
			throw new NotFound();
		}
	}

	private String sentence(WrongLine wrong) {
		String what = this.texts.say(wrong.key(), wrong.arguments().stream().map(String::valueOf).toArray());
		return this.texts.say("partner.import.line", String.valueOf(wrong.number()),
				(wrong.column() == null) ? what : wrong.column() + ": " + what);
	}

}

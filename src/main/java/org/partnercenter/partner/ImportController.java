package org.partnercenter.partner;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.ImportCheck.Wrong;
import org.springframework.context.MessageSource;
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

/** The Regional Service Center's page for lists of known organizations. */
@Controller
@RequestMapping("/staff/organizations/import")
class ImportController {

	/** More are not shown at once; the rest shows after these are corrected. */
	private static final int MOST_SHOWN = 100;

	private final OrganizationImport imports;

	private final CurrentPerson person;

	private final MessageSource texts;

	ImportController(OrganizationImport imports, CurrentPerson person, MessageSource texts) {
		this.imports = imports;
		this.person = person;
		this.texts = texts;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String ask() {
		demandClerk();
		return "partner/import";
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String run(@RequestParam MultipartFile list, Locale language, Model model, RedirectAttributes next)
			throws IOException {
		demandClerk();
		try {
			OrganizationImport.Result result = this.imports.run(list.getBytes(), this.person.id());
			if (result.wrong().isEmpty()) {
				next.addFlashAttribute("result", result);
				return "redirect:/staff/organizations/import";
			}
			model.addAttribute("wrong", sentences(result.wrong(), language));
			model.addAttribute("more", Math.max(0, result.wrong().size() - MOST_SHOWN));
		}
		catch (ImportRefused ex) {
			model.addAttribute("errors", Map.of("list", this.texts.getMessage(ex.key(), ex.arguments(), language)));
		}
		return "partner/import";
	}

	private void demandClerk() {
		if (!this.person.isIn(StaffGroups.REGIONAL_SERVICE_CENTER)) {
			throw new NotFound();
		}
	}

	private List<String> sentences(List<Wrong> wrong, Locale language) {
		return wrong.stream().limit(MOST_SHOWN).map(each -> sentence(each, language)).toList();
	}

	private String sentence(Wrong wrong, Locale language) {
		String what = this.texts.getMessage(wrong.key(), new Object[] { String.valueOf(wrong.argument()) }, language);
		if ("domains".equals(wrong.field())) {
			what = this.texts.getMessage("partner.import.domain", new Object[] { wrong.argument(), what }, language);
		}
		String where = (wrong.field() == null) ? ""
				: this.texts.getMessage("partner.field." + wrong.field(), null, language) + ": ";
		return this.texts.getMessage("partner.import.line", new Object[] { String.valueOf(wrong.line()), where + what },
				language);
	}

}

package org.partnercenter.legalname;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.ContactRole;
import org.partnercenter.partner.Organization;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a Global Administrator asks for another legal name. */
@Controller
@RequestMapping("/organization/legal-name")
class LegalNamePages {

	private static final String BACK = "redirect:/organization/legal-name";

	private static final String ROLE = ContactRole.GLOBAL_ADMINISTRATOR.code();

	private final AdministeredOrganization administered;

	private final NameChanges changes;

	private final LegalnameProcess process;

	private final CurrentPerson person;

	private final MessageSource texts;

	LegalNamePages(AdministeredOrganization administered, NameChanges changes, LegalnameProcess process,
			CurrentPerson person, MessageSource texts) {
		this.administered = administered;
		this.changes = changes;
		this.process = process;
		this.person = person;
		this.texts = texts;
	}

	@GetMapping
	String show(Locale language, Model model) {
		return page(this.administered.get(), "", Map.of(), language, model);
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String ask(@RequestParam("organization") UUID shown, @RequestParam(defaultValue = "") String newName,
			@RequestParam MultipartFile document, Locale language, Model model, RedirectAttributes next)
			throws IOException {
		Organization organization = this.administered.get(shown);
		NameChangeForm form = NameChangeForm.of(newName, document);
		Map<String, String> wrong = new LinkedHashMap<>(form.wrong(organization));
		if (wrong.isEmpty()) {
			form.ask(this.process, organization, this.person.id(), ROLE).ifPresent(key -> wrong.put("newName", key));
		}
		if (!wrong.isEmpty()) {
			return page(organization, newName, wrong, language, model);
		}
		next.addFlashAttribute("told", "legalname.asked");
		return BACK;
	}

	@PostMapping("/{request}/withdraw")
	String withdraw(@PathVariable UUID request, @RequestParam("organization") UUID shown, RedirectAttributes next) {
		NameChange change = this.changes.get(request, this.administered.get(shown).id());
		boolean withdrawn = this.process.withdraw(change.id(), this.person.id(), ROLE);
		next.addFlashAttribute("told", withdrawn ? "legalname.withdrawn" : "legalname.tooLate");
		return BACK;
	}

	@GetMapping("/{request}/document")
	ResponseEntity<byte[]> document(@PathVariable UUID request) {
		NameChange change = this.changes.get(request, this.administered.get().id());
		return DocumentDownload.of(change, this.changes.document(change.id()));
	}

	private String page(Organization organization, String typed, Map<String, String> wrong, Locale language,
			Model model) {
		List<ShownChange> shown = this.changes.of(organization.id())
			.stream()
			.map(change -> ShownChange.of(change, organization, language))
			.toList();
		model.addAttribute("organization", organization);
		model.addAttribute("waiting", shown.stream().filter(ShownChange::open).findFirst().orElse(null));
		model.addAttribute("earlier", shown.stream().filter(change -> !change.open()).toList());
		model.addAttribute("newName", typed);
		model.addAttribute("errors", NameChangeForm.sentences(wrong, this.texts, language));
		return "legalname/request";
	}

}

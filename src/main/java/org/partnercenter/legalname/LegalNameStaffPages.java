package org.partnercenter.legalname;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
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

/**
 * Where the Regional Service Center sees who waits for another legal name, reads the
 * documents, and enters what came by letter. It decides in its task.
 */
@Controller
@RequestMapping("/staff/organizations/legal-name")
class LegalNameStaffPages {

	private final NameChanges changes;

	private final LegalnameProcess process;

	private final Organizations organizations;

	private final CurrentPerson person;

	private final MessageSource texts;

	LegalNameStaffPages(NameChanges changes, LegalnameProcess process, Organizations organizations,
			CurrentPerson person, MessageSource texts) {
		this.changes = changes;
		this.process = process;
		this.organizations = organizations;
		this.person = person;
		this.texts = texts;
	}

	@GetMapping
	String show(Locale language, Model model) {
		demandClerk();
		return page("", "", Map.of(), language, model);
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String enter(@RequestParam(defaultValue = "") String programId, @RequestParam(defaultValue = "") String newName,
			@RequestParam MultipartFile document, Locale language, Model model, RedirectAttributes next)
			throws IOException {
		demandClerk();
		Organization organization = this.organizations.byProgramId(programId)
			.filter(Organization::enrolled)
			.orElse(null);
		NameChangeForm form = NameChangeForm.of(newName, document);
		Map<String, String> wrong = new LinkedHashMap<>();
		if (organization == null) {
			wrong.put("programId", "legalname.programId.unknown");
		}
		wrong.putAll(form.wrong(organization));
		if (wrong.isEmpty()) {
			form.ask(this.process, organization, this.person.id(), StaffGroups.REGIONAL_SERVICE_CENTER)
				.ifPresent(key -> wrong.put("programId", key));
		}
		if (!wrong.isEmpty()) {
			return page(programId, newName, wrong, language, model);
		}
		next.addFlashAttribute("told", "legalname.entered");
		return "redirect:/staff/organizations/legal-name";
	}

	@GetMapping("/{request}/document")
	ResponseEntity<byte[]> document(@PathVariable UUID request) {
		demandClerk();
		return DocumentDownload.of(this.changes.get(request), this.changes.document(request));
	}

	private String page(String programId, String newName, Map<String, String> wrong, Locale language, Model model) {
		List<ShownChange> waiting = this.changes.open()
			.stream()
			.map(change -> ShownChange.of(change, this.organizations.get(change.organization()), language))
			.toList();
		model.addAttribute("waiting", waiting);
		model.addAttribute("programId", programId);
		model.addAttribute("newName", newName);
		model.addAttribute("errors", NameChangeForm.sentences(wrong, this.texts, language));
		return "legalname/staff";
	}

	private void demandClerk() {
		if (!this.person.isIn(StaffGroups.REGIONAL_SERVICE_CENTER)) {
			throw new NotFound();
		}
	}

}

package org.partnercenter.agreement;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.People;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agreement to read and print, and what an organization signed. */
@Controller
@RequestMapping("/agreement")
class AgreementController {

	private static final List<String> READERS = List.of(StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.AUDITORS,
			StaffGroups.CAMUNDA_ADMIN);

	private final Agreements agreements;

	private final CurrentPerson person;

	private final People people;

	AgreementController(Agreements agreements, CurrentPerson person, People people) {
		this.agreements = agreements;
		this.person = person;
		this.people = people;
	}

	@GetMapping("/current")
	String current(@RequestParam(required = false) String language, Locale locale, Model model) {
		Locale wanted = (language != null) ? Locale.forLanguageTag(language) : locale;
		model.addAttribute("text", this.agreements.current(wanted));
		return "agreement/current";
	}

	@GetMapping("/{signatureId}")
	String signed(@PathVariable String signatureId, Model model) {
		Signature signature = visible(signatureId);
		model.addAttribute("signature", signature);
		model.addAttribute("date", this.agreements.dateOf(signature));
		model.addAttribute("text", this.agreements.textOf(signature));
		return "agreement/signed";
	}

	@GetMapping("/{signatureId}/pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String signatureId) {
		Signature signature = visible(signatureId);
		String name = "partner-program-agreement-%s.pdf".formatted(signature.version());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.contentType(MediaType.APPLICATION_PDF)
			.body(this.agreements.pdf(signature.id()));
	}

	/** Only for people of that organization, and for staff who answer for its record. */
	private Signature visible(String signatureId) {
		Signature signature = this.agreements.find(id(signatureId)).orElseThrow(NotFound::new);
		boolean answersForIt = READERS.stream().anyMatch(this.person::isIn);
		if (!answersForIt && !this.people.isAssociated(signature.organization(), this.person.id())) {
			throw new NotFound();
		}
		return signature;
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound();
		}
	}

}

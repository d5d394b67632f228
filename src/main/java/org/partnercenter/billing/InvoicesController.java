package org.partnercenter.billing;

import java.util.List;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.Roles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Invoices and credit notes as PDF, for the payer, for finance and for auditors. */
@Controller
class InvoicesController {

	private static final List<String> READERS = List.of(StaffGroups.FINANCE, StaffGroups.AUDITORS);

	private final Invoices invoices;

	private final Roles roles;

	private final CurrentPerson person;

	InvoicesController(Invoices invoices, Roles roles, CurrentPerson person) {
		this.invoices = invoices;
		this.roles = roles;
		this.person = person;
	}

	@GetMapping("/purchases/invoices/{invoiceId}.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable UUID invoiceId) {
		Invoice document = this.invoices.get(invoiceId);
		if (READERS.stream().noneMatch(this.person::isIn)
				&& !this.roles.isGlobalAdministrator(document.organization(), this.person.id())) {
			throw new NotFound();
		}
		String disposition = ContentDisposition.attachment().filename(document.fileName()).build().toString();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.contentType(MediaType.APPLICATION_PDF)
			.body(this.invoices.pdf(invoiceId));
	}

}

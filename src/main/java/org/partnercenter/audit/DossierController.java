package org.partnercenter.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The time line of an organization to take along; JSON and CSV go out while it is read.
 */
@Controller
class DossierController {

	private static final String PATH = "/audit/organizations/{organizationId}/dossier";

	private final Organizations organizations;

	private final Timeline timeline;

	private final Wordings wordings;

	private final DossierPdf pdfs;

	private final DossierJson json;

	DossierController(Organizations organizations, Timeline timeline, Wordings wordings, DossierPdf pdfs,
			DossierJson json) {
		this.organizations = organizations;
		this.timeline = timeline;
		this.wordings = wordings;
		this.pdfs = pdfs;
		this.json = json;
	}

	@GetMapping(PATH + ".pdf")
	void pdf(@PathVariable UUID organizationId, @RequestParam(defaultValue = "") List<String> kind,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until,
			Locale language, HttpServletResponse response) throws IOException {
		Organization organization = this.organizations.get(organizationId);
		byte[] pdf = this.pdfs.draw(organization, Filter.of(kind, from, until), language);
		begin(organization, "pdf", "application/pdf", response).write(pdf);
	}

	@GetMapping(PATH + ".json")
	void json(@PathVariable UUID organizationId, @RequestParam(defaultValue = "") List<String> kind,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until,
			Locale language, HttpServletResponse response) throws IOException {
		Organization organization = this.organizations.get(organizationId);
		OutputStream out = begin(organization, "json", "application/json", response);
		try (DossierJson.Writer writer = this.json.to(out, organization)) {
			this.timeline.each(Subject.organization(organizationId), Filter.of(kind, from, until),
					part -> writer.write(this.wordings.lines(part, language)));
		}
	}

	@GetMapping(PATH + ".csv")
	void csv(@PathVariable UUID organizationId, @RequestParam(defaultValue = "") List<String> kind,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until,
			Locale language, HttpServletResponse response) throws IOException {
		Organization organization = this.organizations.get(organizationId);
		OutputStream out = begin(organization, "csv", "text/csv;charset=UTF-8", response);
		try (DossierCsv writer = new DossierCsv(out, this.wordings.in(language, List.of()))) {
			this.timeline.each(Subject.organization(organizationId), Filter.of(kind, from, until),
					part -> writer.write(this.wordings.lines(part, language)));
		}
	}

	private static OutputStream begin(Organization organization, String ending, String type,
			HttpServletResponse response) throws IOException {
		String id = (organization.partnerProgramId() != null) ? organization.partnerProgramId()
				: organization.id().toString();
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("dossier-" + id + "." + ending).build().toString());
		return response.getOutputStream();
	}

}

package org.partnercenter.audit;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.Invoices;
import org.partnercenter.billing.Order;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** One field finds whatever an auditor has in hand, and a dossier takes it along. */
@PartnerCenterTest
class SearchTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext product;

	@Autowired
	People people;

	@Autowired
	Invoices invoices;

	private AuditedCompany company;

	private Browser auditor;

	@BeforeEach
	void anAuditor() {
		this.company = new AuditedCompany(this.product, this.port);
		this.auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
	}

	@Test
	void goesStraightToWhatIsMeant() {
		Order order = this.company.meets();
		String invoice = this.invoices.issue(order.id()).number();
		String organization = "/audit/organizations/" + this.company.id();

		assertThat(placeOf(this.company.member.organization().partnerProgramId())).isEqualTo(organization);
		assertThat(placeOf(this.company.member.organization().legalName().toUpperCase())).isEqualTo(organization);
		assertThat(placeOf(this.company.id().toString())).isEqualTo(organization);
		assertThat(placeOf(this.company.member.address())).isEqualTo("/audit/people/" + this.company.member.founder());
		assertThat(placeOf(invoice)).isEqualTo("/audit/questions/5?invoice=" + invoice);
		assertThat(placeOf(order.number())).isEqualTo("/staff/billing/orders/" + order.id());
		assertThat(placeOf(this.company.member.instance())).isEqualTo("/cases/" + this.company.member.instance());
	}

	@Test
	void offersAChoiceWhereSeveralAreMeant() {
		new AuditedCompany(this.product, this.port);
		HttpResponse<String> several = this.auditor.get("/audit?sought=frida+founder");
		assertThat(several.statusCode()).isEqualTo(200);
		assertThat(several.body()).contains("Frida Founder");
		assertThat(this.auditor.get("/audit?sought=%3Cb%3Enobody").body()).contains("Nothing was found")
			.doesNotContain("<b>nobody");
	}

	@Test
	void theDossierHoldsTheWholeLine() {
		String path = "/audit/organizations/" + this.company.id() + "/dossier";

		assertThat(this.auditor.get(path + ".pdf").body()).startsWith("%PDF");
		assertThat(this.auditor.get(path + ".json").body()).startsWith("{\"organization\":\"" + this.company.id())
			.contains("\"what\":\"Organization enrolled\"")
			.endsWith("]}");
		HttpResponse<String> csv = this.auditor.get(path + ".csv?kind=FACT");
		assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
			.contains("dossier-" + this.company.member.organization().partnerProgramId() + ".csv");
		assertThat(csv.body().lines()).hasSizeGreaterThan(6);
		assertThat(csv.body()).contains("Organization enrolled").doesNotContain("Task finished");
	}

	@Test
	void aCellIsNoFormula() {
		assertThat(DossierCsv.safe("=1+1")).isEqualTo("'=1+1");
		assertThat(DossierCsv.safe(" @sum")).isEqualTo("' @sum");
		assertThat(DossierCsv.safe("\t=x")).isEqualTo("'\t=x");
		assertThat(DossierCsv.safe("a = b")).isEqualTo("a = b");
	}

	private String placeOf(String sought) {
		return this.auditor
			.get("/audit?sought=" + java.net.URLEncoder.encode(sought, java.nio.charset.StandardCharsets.UTF_8))
			.headers()
			.firstValue("Location")
			.orElse("(a list)");
	}

}

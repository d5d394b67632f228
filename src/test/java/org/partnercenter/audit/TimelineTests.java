package org.partnercenter.audit;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Order;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class TimelineTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext product;

	@Autowired
	Timeline timeline;

	@Autowired
	Wordings wordings;

	@Autowired
	People people;

	private AuditedCompany company;

	@BeforeEach
	void aCompany() {
		this.company = new AuditedCompany(this.product, this.port);
	}

	@Test
	void look() {
		AuditedCompany.Asking asking = this.company.asked();
		this.company.decides(asking, "APPROVE", "Works with us");
		Order order = this.company.meets();
		this.company.pays(order);
		for (Line line : this.wordings.lines(
				this.timeline.page(Subject.organization(this.company.id()), Filter.ALL, null, 500).entries(),
				Locale.ENGLISH)) {
			System.out.println("LINE " + line);
		}
		for (Line line : this.wordings.lines(
				this.timeline.page(Subject.person(this.company.member.founder()), Filter.ALL, null, 500).entries(),
				Locale.ENGLISH)) {
			System.out.println("PERSON " + line);
		}
		Browser auditor = this.people.signedInStaff(this.port, "auditors");
		String path = "/audit/organizations/" + this.company.id();
		for (String page : List.of("/audit", "/audit?sought=" + this.company.member.organization().partnerProgramId(),
				"/audit?sought=Applicant", path, path + "?day=2026-03-01", path + "?day=" + java.time.LocalDate.now(),
				"/audit/people/" + this.company.member.founder(), "/audit/questions", path + "/dossier.csv",
				path + "/dossier.json", path + "/dossier.pdf")) {
			var answer = auditor.get(page);
			if (answer.statusCode() == 500)
				System.out.println("BAD " + page);
			System.out.println("PAGE " + page + " " + answer.statusCode() + " "
					+ answer.headers().firstValue("Location").orElse("") + " " + answer.body().length());
		}
	}

}

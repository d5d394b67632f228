package org.partnercenter.audit;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Every statement of the audit is understood by PostgreSQL, too. */
@PostgresTest
class AuditOnPostgresTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext product;

	@Autowired
	People people;

	@Test
	void allPagesAndAnswersAreThere() {
		AuditedCompany company = new AuditedCompany(this.product, this.port);
		AuditedCompany.Asking asking = company.asked();
		company.decides(asking, "APPROVE", "Works with us");
		company.pays(company.meets());
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		String id = company.member.organization().partnerProgramId();
		String path = "/audit/organizations/" + company.id();

		assertThat(auditor.get(path).body()).contains("Association approved", "Task finished", "Case ended: Upgrade",
				"No approval by itself (R-093)", "the order is paid", "Version 2026-1 of the agreement");
		for (String page : List.of(path + "?day=" + LocalDate.now().plusDays(1), path + "/dossier.json",
				"/audit/people/" + asking.account(), "/audit/people/" + company.member.founder(),
				"/audit?sought=frida+founder", "/audit?sought=Nobody+of+this+name",
				"/audit/questions/1?person=" + asking.address(), "/audit/questions/2?organization=" + id,
				"/audit/questions/3?organization=" + id, "/audit/questions/4?organization=" + id,
				"/audit/questions/6?person=" + company.member.address(), "/audit/questions/7",
				"/audit/questions/8?days=0", "/audit/questions/9?process=association")) {
			assertThat(auditor.get(page).statusCode()).as(page).isIn(200, 302);
		}
		assertThat(auditor.get("/audit?sought=" + id).headers().firstValue("Location").orElse("")).isEqualTo(path);
	}

}

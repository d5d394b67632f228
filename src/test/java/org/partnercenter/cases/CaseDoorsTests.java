package org.partnercenter.cases;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Auditors read and change nothing; process owners see figures and no person. */
@PartnerCenterTest
class CaseDoorsTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	private Member member;

	private List<String> cases;

	private final List<String> figures = List.of("/processes", "/processes/enrollment", "/processes/export.csv",
			"/processes/enrollment/export.json");

	@BeforeEach
	void aCase(@Autowired Members members) {
		this.member = members.enroll();
		String one = "/cases/" + this.member.instance();
		this.cases = List.of("/cases", "/cases/export", "/cases/export.csv?process=none", one, one + "/export.csv",
				one + "/export.json", one + "/export.xes", one + "/export.pdf");
	}

	@Test
	void letAuditorsReadEverythingAndChangeNothing() {
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);

		assertThat(this.cases).allSatisfy(path -> assertThat(auditor.get(path).statusCode()).isEqualTo(200));
		assertThat(this.figures).allSatisfy(path -> assertThat(auditor.get(path).statusCode()).isEqualTo(200));
		for (List<String> paths : List.of(this.cases, this.figures)) {
			// there is nothing to send to
			assertThat(paths).allSatisfy(path -> {
				assertThat(auditor.submit(path, "state=RUNNING").statusCode()).isIn(403, 404);
				assertThat(auditor.put(path, "{}").statusCode()).isIn(403, 404);
				assertThat(auditor.delete(path).statusCode()).isIn(403, 404);
			});
		}
	}

	@Test
	void showProcessOwnersFiguresAndNoPerson() {
		Browser owner = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);

		assertThat(this.cases).allSatisfy(path -> assertThat(owner.get(path).statusCode()).isEqualTo(403));
		assertThat(this.figures).allSatisfy(path -> assertThat(owner.get(path)).satisfies(page -> {
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).doesNotContain(this.member.founder(), this.member.address(), this.member.domain(),
					this.member.organization().legalName(), this.member.instance());
		}));
	}

	@Test
	void areShutForEverybodyElse() {
		for (Browser other : List.of(this.people.signedIn(this.port, this.member.address()),
				this.people.signedInStaff(this.port, StaffGroups.FINANCE))) {
			assertThat(this.cases).allSatisfy(path -> assertThat(other.get(path).statusCode()).isEqualTo(403));
			assertThat(this.figures).allSatisfy(path -> assertThat(other.get(path).statusCode()).isEqualTo(403));
		}
	}

}

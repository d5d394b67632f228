package org.partnercenter.cases;

import java.util.Map;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.enrollment.EnrollmentProcess;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Pictures of processes and cases in a real browser, wide and narrow. */
@BrowserTest
class CasePagesLooksTests {

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	EnrollmentProcess enrollments;

	private Member member;

	@BeforeEach
	void something() {
		this.member = this.members.enroll();
	}

	@Test
	void aProcessOwnerSeesWhatIsDoneOftenAndWhatTakesLong(Visitor owner) {
		owner.signsIn(this.people.staff(StaffGroups.PROCESS_OWNERS), People.PASSWORD);
		owner.open("/processes");
		owner.isWellServed("cases-processes");
		owner.press("Enrollment");
		owner.isAt("/processes/enrollment");
		drawn(owner, 1);
		assertThat(owner.page().locator(".djs-element.mark-heat5").first()).isVisible();
		assertThat(owner.page().locator(".diagram .sign").first()).isVisible();
		owner.isWellServed("cases-process");
		owner.open("/processes/enrollment?other-from=2001-01-01&other-until=2001-12-31");
		drawn(owner, 2);
		owner.isWellServed("cases-comparison");
	}

	@Test
	void anAuditorFollowsACaseToWhereItStands(Visitor auditor) {
		auditor.signsIn(this.people.staff(StaffGroups.AUDITORS), People.PASSWORD);
		auditor.open("/cases?sought=" + this.member.organization().partnerProgramId());
		auditor.isWellServed("cases-list");
		auditor.page().locator("#main tbody a[href*='" + this.member.instance() + "']").click();
		auditor.isAt("/cases/" + this.member.instance());
		drawn(auditor, 1);
		assertThat(auditor.page().locator(".djs-connection.mark-taken path[data-corner-radius]").first())
			.hasCSS("stroke", "rgb(11, 107, 107)");
		assertThat(auditor.page().locator(".djs-shape.mark-taken").first()).isVisible();
		auditor.isWellServed("cases-case");
		auditor.open("/cases/export?process=enrollment");
		auditor.isWellServed("cases-export");
	}

	@Test
	void anAuditorSeesForWhomACaseWaits(Visitor auditor) {
		String instance = this.enrollments.begin(this.people.person(Unique.word() + "@" + Unique.domain()), null,
				Map.of());
		auditor.signsIn(this.people.staff(StaffGroups.AUDITORS), People.PASSWORD);
		auditor.open("/cases?state=WAITING&process=enrollment&step=userTask_provideContact");
		auditor.page().locator("#main tbody a[href*='" + instance + "']").click();
		drawn(auditor, 1);
		assertThat(auditor.page().locator(".djs-shape.mark-waiting").first()).isVisible();
		auditor.isWellServed("cases-waiting");
	}

	private static void drawn(Visitor visitor, int pictures) {
		Locator drawn = visitor.page().locator("figure.diagram[data-drawn=true]");
		assertThat(drawn).hasCount(pictures);
	}

}

package org.partnercenter.stories;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs to somebody else looks like what does not exist. */
@PartnerCenterTest
class ForeignPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	private Member member;

	private Browser applicant;

	private Walk walk;

	private Browser eve;

	@BeforeEach
	void ask(@Autowired Members members) {
		this.member = members.enroll();
		this.applicant = this.people.signedIn(this.port, "applicant@" + Unique.domain());
		this.walk = Walk.asking(this.applicant, this.member.organization().id());
		this.walk.giveAddress("applicant@" + Unique.domain());
		// an administrator, too, but of another organization
		this.eve = this.people.signedIn(this.port, members.enroll().address());
	}

	@Test
	void aRequest() {
		String request = this.walk.askTheAdministrator();
		String unknown = "/association/requests/" + UUID.randomUUID();

		assertLooksUnknown(request, unknown);
		for (String action : new String[] { "/withdraw", "/resend" }) {
			assertThat(Walk.said(this.eve.submit(request + action, ""))).startsWith("404")
				.isEqualTo(Walk.said(this.eve.submit(unknown + action, "")));
		}
		assertThat(this.applicant.get(request).body()).contains("Waiting for the administrator");
	}

	@Test
	void aTask() {
		String request = this.walk.askTheAdministrator();
		String task = "/tasks/" + task();
		String unknown = "/tasks/" + UUID.randomUUID();

		assertLooksUnknown(task, unknown);
		String approval = "decision=APPROVE&reason=Mine";
		assertThat(Walk.said(this.eve.submit(task, approval))).startsWith("404")
			.isEqualTo(Walk.said(this.eve.submit(unknown, approval)));
		// nobody decides on himself; who belongs nowhere is led to where he stands
		assertThat(this.applicant.submit(task, approval).headers().firstValue("Location"))
			.isEqualTo(this.applicant.submit(unknown, approval).headers().firstValue("Location"));
		assertThat(this.applicant.get(request).body()).contains("Waiting for the administrator");
	}

	@Test
	void aWizardAndWhatBecameOfAnEnrollment() {
		assertLooksUnknown(this.walk.path(), "/wizard/" + UUID.randomUUID());
		Browser founder = this.people.signedIn(this.port, "founder@" + Unique.domain());
		Walk enrollment = Walk.enrolling(founder);
		assertLooksUnknown(enrollment.path(), "/wizard/" + UUID.randomUUID());
		String ended = founder.postForm(enrollment.path() + "/cancel", "").replaceFirst("https?://[^/]+", "");
		assertThat(founder.get(ended).body()).contains("Enrollment canceled");
		assertLooksUnknown(ended, "/enrollment/" + UUID.randomUUID());
	}

	@Test
	void whatIsNoIdAtAllIsNotFoundEither() {
		for (String path : new String[] { "/association/requests/1", "/enrollment/1", "/wizard/1", "/tasks/1",
				"/association/requests/%00", "/enrollment/..%2f" }) {
			assertThat(this.eve.get(path).statusCode()).as(path).isIn(400, 404);
		}
	}

	private void assertLooksUnknown(String foreign, String unknown) {
		assertThat(Walk.said(this.eve.get(foreign))).startsWith("404").isEqualTo(Walk.said(this.eve.get(unknown)));
	}

	private String task() {
		String decision = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(this.walk.instance())
			.singleResult()
			.getId();
		return this.engine.task(decision).getId();
	}

}

package org.partnercenter.evidence;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.partnercenter.testing.People.PASSWORD;

/** The pages of <em>Requirements &amp; Assets</em> on a desktop and on a phone. */
@BrowserTest
class EvidenceLooksTests {

	@Autowired
	private Assets assets;

	@Autowired
	private Solutions solutions;

	@Autowired
	private People people;

	private Member member;

	@BeforeEach
	void fill(@Autowired Members members) {
		this.member = members.enroll();
		this.assets.competency(this.member, Assets.DEVICES);
		this.assets.choose(this.member, Assets.NETWORK);
		this.assets.assign(this.member, this.assets.professional(this.member, "WP-101", "AD-101"), Assets.NETWORK);
		this.assets.solution(this.member);
		LocalDate today = this.assets.today(this.member);
		this.assets.takePartInSurveys(this.member);
		this.assets.survey(this.member, today, 9, 1);
		this.solutions.claim(this.member.organization().id(),
				new CertifiedSolution("Harbor Logistics for Small and Medium Warehouses", "TS-CLAIMED-2026/17", today,
						today.plusYears(1)),
				this.member.founder());
	}

	@Test
	void anAdministratorSeesWhatCountsAndWorksOnIt(Visitor administrator) {
		administrator.signsIn(this.member.address(), PASSWORD);
		administrator.open("/evidence");
		administrator.isWellServed("evidence");
		administrator.press("Competencies");
		administrator.isAt("/evidence/competencies");
		administrator.isWellServed("evidence-competencies");
		administrator.press("Choose");
		administrator.sees("There is a problem");
		administrator.isWellServed("evidence-competencies-error");
		administrator.open("/evidence/people");
		administrator.isWellServed("evidence-people");
		administrator.press("Pia Professional");
		administrator.sees("Pia Professional");
		administrator.isWellServed("evidence-person");
		administrator.open("/evidence/surveys");
		administrator.isWellServed("evidence-surveys");
		administrator.press("Stop taking part");
		administrator.page().getByText("does not take part").first().waitFor();
		administrator.open("/evidence/solutions");
		administrator.press("Claim");
		administrator.sees("There is a problem");
		administrator.isWellServed("evidence-solutions-error");
	}

	@Test
	void aClerkDecidesAboutClaimedSolutions(Visitor clerk) {
		clerk.signsIn(this.people.staff("regional-service-center"), PASSWORD);
		clerk.open("/staff/evidence/solutions");
		clerk.isWellServed("evidence-reviews");
		clerk.press("Refuse Harbor");
		clerk.sees("There is a problem");
		clerk.isWellServed("evidence-reviews-error");
	}

}

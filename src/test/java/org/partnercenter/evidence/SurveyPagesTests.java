package org.partnercenter.evidence;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class SurveyPagesTests {

	private static final String PAGE = "/evidence/surveys";

	@Autowired
	private Assets assets;

	@Autowired
	private Evidence evidence;

	@Autowired
	private Trail trail;

	private Member member;

	private Browser founder;

	@BeforeEach
	void enroll(@Autowired Members members, @Autowired People people, @LocalServerPort int port) {
		this.member = members.enroll();
		this.founder = people.signedIn(port, this.member.address());
	}

	@Test
	@Proves("R-126")
	void anOrganizationTakesPartFromTodayAndStops() {
		assertThat(this.founder.get(PAGE).body()).contains("does not take part in customer satisfaction surveys.");

		this.founder.postForm(PAGE + "/participation", "on=true&organization=" + this.member.organization().id());
		assertThat(this.founder.get(PAGE).body()).contains("has taken part in customer satisfaction surveys since");
		assertThat(file().surveyParticipationSince()).isEqualTo(this.assets.today(this.member));

		this.founder.postForm(PAGE + "/participation", "on=false&organization=" + this.member.organization().id());
		assertThat(file().surveyParticipationSince()).isNull();
		assertThat(this.trail.of(this.member.organization().id())).extracting(Recorded::action)
			.containsSubsequence("evidence.survey-participation-begun", "evidence.survey-participation-ended");
	}

	@Test
	@Proves({ "R-127", "R-128", "R-129", "D-14" })
	void eachSurveySaysInNumbersWhatCountsAndWhyNot() {
		LocalDate today = this.assets.today(this.member);
		this.assets.survey(this.member, today, 9, 1);
		assertThat(this.founder.get(PAGE).body()).contains(
				"A survey counts with 10 responses or more, of which at most 8 of each customer organization",
				"9 of 10 needed responses count. There were 10 responses from 2 customer organizations.",
				"Does not count: 10 responses are needed");

		this.assets.survey(this.member, today, 9, 2);
		assertThat(this.founder.get(PAGE).body()).contains("10 of 10 needed responses count.", "Counts: 10 responses");

		this.assets.survey(this.member, today.minusMonths(12).minusDays(1), 8, 8);
		assertThat(this.founder.get(PAGE).body()).contains("Does not count any more: it was closed too long ago.");
		assertThat(this.founder.get("/evidence").body()).contains("3 surveys are recorded; one counts today.");
	}

	private EvidenceFile file() {
		return this.evidence.of(this.member.organization().id());
	}

}

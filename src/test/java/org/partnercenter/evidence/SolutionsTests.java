package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Tested solutions: claimed by the organization, verified by the service center. */
@PartnerCenterTest
class SolutionsTests {

	private static final String PAGE = "/evidence/solutions";

	private static final String REVIEWS = "/staff/evidence/solutions";

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Solutions solutions;

	@Autowired
	private Evidence evidence;

	@Autowired
	private Assets assets;

	private final String certificate = "TS-" + Unique.word();

	private final String name = "Ledger " + Unique.word();

	private Member member;

	private Browser founder;

	private Browser clerk;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.founder = this.people.signedIn(this.port, this.member.address());
		this.clerk = this.people.signedInStaff(this.port, "regional-service-center");
	}

	@Test
	@Proves("R-125")
	void aClaimedSolutionCountsOnceItIsVerified(@Autowired Trail trail) {
		assertThat(claim()).contains("waits for verification", "Does not count yet");
		assertThat(file().solutions()).isEmpty();

		assertThat(this.clerk.get(REVIEWS).body()).contains(this.name, this.certificate.toUpperCase(),
				this.member.organization().partnerProgramId());
		this.clerk.postForm(review("verify"), "");

		assertThat(file().solutions()).hasSize(1);
		assertThat(this.founder.get(PAGE).body()).contains("Counts: the certificate is verified and valid.");
		assertThat(this.clerk.get(REVIEWS).body()).doesNotContain(this.name);
		assertThat(trail.of(organization())).extracting(Recorded::action)
			.contains("evidence.solution-claimed", "evidence.solution-verified");
	}

	@Test
	@Proves("D-26")
	void aRefusedSolutionShowsTheReasonAndCanBeClaimedAgain(@Autowired Inbox inbox) {
		claim();
		String review = review("refuse");
		assertThat(this.clerk.submit(review, "reason=+").body()).contains("Enter a reason for the refusal");
		assertThat(this.clerk.submit(review, "reason=" + "x".repeat(1001)).body()).contains("at most 1,000 characters",
				"x".repeat(1001));

		this.clerk.postForm(review, "reason=No+such+certificate");

		assertThat(this.founder.get(PAGE).body()).contains("refused", "No such certificate");
		assertThat(file().solutions()).isEmpty();
		assertThat(inbox.lastTo(this.member.address()).text()).contains(this.name, "No such certificate");

		assertThat(claim()).contains("waits for verification").doesNotContain("No such certificate");
		this.clerk.postForm(review("verify"), "");
		assertThat(inbox.lastTo(this.member.address()).text()).contains(this.name, "It counts until");
	}

	@Test
	void ofTwoClerksTheSecondIsToldThatHeIsTooLate() {
		claim();
		String verify = review("verify");
		String refuse = review("refuse");
		this.clerk.postForm(verify, "");
		assertThat(this.clerk.get(REVIEWS).body()).contains("The solution is verified");

		this.clerk.postForm(refuse, "reason=Late");

		assertThat(this.clerk.get(REVIEWS).body()).contains("Somebody else has decided about this solution");
		assertThat(file().solutions()).hasSize(1);
	}

	@Test
	void whatIsWrongIsSaidNextToTheFieldAndNothingTypedIsLost() {
		String answer = this.founder
			.submit(PAGE,
					"organization=" + organization()
							+ "&name=Fine&certificate=!&certifiedOn=2026-11-01&expiresOn=tomorrow")
			.body();

		assertThat(answer).contains("value=\"Fine\"", "value=\"!\"", "value=\"tomorrow\"",
				"Enter the certificate number: 3 to 64", "Enter a day as year, month and day");
		assertThat(this.solutions.of(organization())).isEmpty();
	}

	@Test
	void theSameCertificateIsClaimedOnce() {
		claim();

		assertThat(claimAs(this.founder)).contains("A solution with this certificate number is claimed");
		assertThat(this.solutions.of(organization())).hasSize(1);
	}

	@Test
	void aSolutionIsTakenBackUntilItIsVerified() {
		claim();
		UUID id = this.solutions.of(organization()).get(0).id();
		this.founder.postForm(PAGE + "/" + id + "/withdraw", "organization=" + organization());
		assertThat(this.solutions.of(organization())).isEmpty();

		this.assets.solution(this.member);
		UUID verified = this.solutions.of(organization()).get(0).id();
		assertThat(
				this.founder.submit(PAGE + "/" + verified + "/withdraw", "organization=" + organization()).statusCode())
			.isEqualTo(404);
		assertThat(file().solutions()).hasSize(1);
	}

	@Test
	void anotherOrganizationsSolutionLooksLikeNone(@Autowired Members members) {
		claim();
		UUID id = this.solutions.of(organization()).get(0).id();
		Member other = members.enroll();
		Browser stranger = this.people.signedIn(this.port, other.address());

		for (UUID organization : List.of(organization(), other.organization().id())) {
			assertThat(stranger.submit(PAGE + "/" + id + "/withdraw", "organization=" + organization).statusCode())
				.isEqualTo(404);
		}
		assertThat(stranger.get(PAGE).body()).doesNotContain(this.name);
		assertThat(this.solutions.of(organization())).hasSize(1);
	}

	@Test
	void onlyTheServiceCenterVerifies() {
		claim();
		String verify = review("verify");

		for (Browser other : List.of(this.founder, this.people.signedInStaff(this.port, "finance"))) {
			assertThat(other.get(REVIEWS).statusCode()).isIn(403, 404);
			assertThat(other.submit(verify, "").statusCode()).isIn(403, 404);
		}
		assertThat(this.clerk.submit(REVIEWS + "/" + UUID.randomUUID() + "/verify", "").statusCode()).isEqualTo(404);
		assertThat(file().solutions()).isEmpty();
	}

	@Test
	@Proves("R-125")
	void aSolutionCountsOnTheFirstAndTheLastDayOfItsCertificate() {
		LocalDate from = LocalDate.of(2026, 1, 1);
		Solution solution = new Solution(UUID.randomUUID(), from, from.plusDays(1));

		assertThat(solution.holdsOn(from.minusDays(1))).isFalse();
		assertThat(solution.holdsOn(from)).isTrue();
		assertThat(solution.holdsOn(from.plusDays(1))).isTrue();
		assertThat(solution.holdsOn(from.plusDays(2))).isFalse();
	}

	@Test
	void anExpiredSolutionSaysSo() {
		LocalDate today = this.assets.today(this.member);
		this.assets.solution(this.member, today.minusYears(2), today.minusDays(1));

		assertThat(this.founder.get(PAGE).body()).contains("Does not count any more: the certificate has expired.");
		assertThat(this.founder.get("/evidence").body()).contains("One solution is verified; none counts today.");
	}

	private String claim() {
		claimAs(this.founder);
		return this.founder.get(PAGE).body();
	}

	private String claimAs(Browser browser) {
		LocalDate today = this.assets.today(this.member);
		return browser
			.submit(PAGE,
					"organization=" + organization() + "&name=" + this.name.replace(' ', '+') + "&certificate="
							+ this.certificate + "&certifiedOn=" + today + "&expiresOn=" + today.plusYears(1))
			.body();
	}

	private String review(String action) {
		return REVIEWS + "/" + this.solutions.of(organization()).get(0).id() + "/" + action;
	}

	private EvidenceFile file() {
		return this.evidence.of(organization());
	}

	private UUID organization() {
		return this.member.organization().id();
	}

}

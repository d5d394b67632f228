package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.Levels;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.evidence.Assets.COLLABORATION;
import static org.partnercenter.evidence.Assets.DEVICES;
import static org.partnercenter.evidence.Assets.IDENTITY;

@PartnerCenterTest
class ProgressPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Autowired
	People people;

	@Autowired
	org.partnercenter.partner.People associations;

	@Autowired
	Levels levels;

	private Member member;

	private Browser founder;

	@BeforeEach
	void enroll() {
		this.member = this.members.enroll();
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	@Test
	@Proves({ "R-118", "R-120", "R-122" })
	void aNewMemberSeesTheWayToTheNextLevel() {
		assertThat(progress()).contains("Your way to Certified Partner", "Not yet. You have 0 of 50 points.",
				"One more competency would do.", "Everything else is met.", "class=\"unmet\"", "Missing:",
				"href=\"/progress/points\"");
	}

	@Test
	@Proves({ "R-119", "R-120", "R-123", "R-124", "R-125" })
	void whatIsMetAndWhatIsMissingHaveASignAWordAndALink() {
		gold();
		this.assets.giveUp(this.member, IDENTITY);
		String page = progress();
		assertThat(page).contains("Your way to Gold Certified Partner", "You have 90 of 120 points.",
				"One more competency, or 6 more references, or 3 more tested solutions would do. Everything else is met.");
		assertThat(lines(page)).hasSize(4);
		assertThat(lines(page).get(0)).contains("class=\"unmet\"", "Missing:", "120 partner points",
				"href=\"/progress/points\"");
		assertThat(lines(page).get(1)).contains("class=\"met\"", "Met:", "At least one competency", "Workplace",
				"href=\"/evidence/competencies\"");
		assertThat(lines(page).get(2)).contains("2 certified professionals, or one tested solution",
				"href=\"/evidence/people\"", "href=\"/evidence/solutions\"");
		assertThat(lines(page).get(3)).contains("One valid customer satisfaction survey", "href=\"/evidence/surveys\"");
	}

	@Test
	@Proves("R-118")
	void whenSeveralThingsAreMissingTheSentenceNamesThemTogether() {
		this.assets.competency(this.member, DEVICES);
		this.assets.competency(this.member, IDENTITY);
		assertThat(progress()).contains(
				"You have 80 of 120 points. You need one more valid survey, and besides one more competency, or 6 more references, or 3 more tested solutions.");
	}

	@Test
	@Proves({ "R-114", "D-08" })
	void aLevelThatIsMetAndNotPaidIsShownWithTheWayToPay() {
		this.assets.competency(this.member, DEVICES);
		assertThat(progress()).contains("You meet what Certified Partner asks for", "href=\"/purchases\"",
				"Your way to Gold Certified Partner");
		this.levels.activate(organization(), "CERTIFIED", null);
		assertThat(progress()).doesNotContain("You meet what Certified Partner asks for");
	}

	@Test
	void whoeverHasLostWhatHisLevelAsksForSeesWhatIsMissing() {
		this.levels.activate(organization(), "CERTIFIED", null);
		assertThat(progress()).contains("Your way to Certified Partner", "You hold this level");
	}

	@Test
	void atTheTopThereIsNothingLeftToReach() {
		gold();
		this.levels.activate(organization(), "GOLD", null);
		assertThat(progress()).contains("You meet the highest level, Gold Certified Partner.");
	}

	@Test
	@Proves("R-141")
	void everybodyOfTheOrganizationSeesItButOnlyAdministratorsGetTheLinksToWorkOnIt() {
		this.assets.competency(this.member, DEVICES);
		String address = "colleague@" + this.member.domain();
		this.associations.associate(organization(), this.people.person(address),
				new IndividualProfile("Carla", "Colleague", address, null, null, null, false));
		Browser colleague = this.people.signedIn(this.port, address);
		assertThat(main(colleague.get("/progress").body())).contains("You have 50 of 120 points.")
			.contains("href=\"/progress/points\"")
			.contains("Your administrators can pay it.")
			.doesNotContain("/evidence/", "/purchases");
		assertThat(colleague.get("/progress/points").body()).contains("50 points");
	}

	@Test
	@Proves("R-140")
	void theEstimatorShowsWhatFurtherEvidenceWouldDoAndSavesNothing() {
		this.assets.competency(this.member, DEVICES);
		String before = progress();
		assertThat(progress("?competencies=2&surveys=1")).contains("120 points: Gold Certified Partner.");
		assertThat(progress("?competencies=1&references=2&solutions=1&surveys=0"))
			.contains("100 points: Certified Partner.");
		assertThat(progress()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "solutions=999999999, 30 points", "solutions=-1, ''", "solutions=many, ''", "solutions=%00, ''",
			"references=10, 0 points", "unknown=5, ''", "solutions=99999999999999999999, ''" })
	void whatIsNoSensibleNumberHarmsNobody(String asked, String answer) {
		String page = progress("?" + asked);
		if (answer.isEmpty()) {
			assertThat(page).doesNotContain("role=\"status\"");
		}
		else {
			assertThat(page).contains(answer + ": Registered Member.");
		}
	}

	@Test
	@Proves({ "R-140", "R-132" })
	void theAccountHasEachEntryWithDayCategorySourceAndEnd() {
		LocalDate today = this.assets.today(this.member);
		this.assets.competency(this.member, DEVICES);
		this.assets.reference(this.member, DEVICES, today.minusDays(1), today.plusDays(9));
		String page = main(this.founder.get("/progress/points").body());
		assertThat(page)
			.contains("55 points", "First competency: bonus", "Customer reference", "Workplace", "ends next")
			.contains("5 points end on");
	}

	@Test
	void anEmptyAccountSaysWhatWouldFillIt() {
		assertThat(this.founder.get("/progress/points").body()).contains("Nothing gives points yet.");
	}

	@Test
	void thePagesSpeakGerman() {
		gold();
		this.founder.postForm("/language", "language=de&back=/progress");
		assertThat(progress()).contains("Gold-zertifizierter Partner");
		assertThat(this.founder.get("/progress/points").body()).contains("Punktekonto", "Erste Kompetenz: Bonus");
		this.assets.giveUp(this.member, IDENTITY);
		assertThat(progress())
			.contains("Es genügt: eine weitere Kompetenz oder 6 weitere Referenzen oder 3 weitere geprüfte Lösungen.");
	}

	private void gold() {
		this.assets.competency(this.member, DEVICES);
		this.assets.competency(this.member, COLLABORATION);
		this.assets.competency(this.member, IDENTITY);
		this.assets.competency(this.member,
				new org.partnercenter.evidence.CompetencyKey("learning", "training-delivery"));
		this.assets.survey(this.member);
	}

	private UUID organization() {
		return this.member.organization().id();
	}

	private String progress() {
		return progress("");
	}

	private String progress(String query) {
		return main(this.founder.get("/progress" + query).body());
	}

	private static String main(String page) {
		return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
	}

	private static List<String> lines(String page) {
		String list = page.substring(page.indexOf("<ul class=\"req\">"), page.indexOf("</ul>"));
		return List.of(list.split("<li>")).stream().skip(1).toList();
	}

}

package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.WorkCards;
import org.partnercenter.testing.Browser;
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

/** Competencies and people on the pages of <em>Requirements &amp; Assets</em>. */
@PartnerCenterTest
class EvidencePagesTests {

	private static final String COMPETENCIES = "/evidence/competencies";

	private static final String PEOPLE = "/evidence/people";

	private static final String DEVICES = "competency=workplace/device-management";

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Assets assets;

	@Autowired
	private Evidence evidence;

	@Autowired
	private WorkCards cards;

	@Autowired
	private CertificationIds certifications;

	private Member member;

	private Browser founder;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/evidence", COMPETENCIES, PEOPLE, "/evidence/solutions", "/evidence/surveys" })
	@Proves({ "R-177", "R-180" })
	void onlyGlobalAdministratorsHaveThePages(String page) {
		assertThat(this.founder.get(page).statusCode()).isEqualTo(200);

		assertThat(colleague().get(page).statusCode()).isEqualTo(404);
		assertThat(new Browser(this.port).get(page).statusCode()).isEqualTo(302);
	}

	@Test
	@Proves("R-135")
	void aCompetencyIsChosenAndGivenUp(@Autowired Trail trail) {
		this.founder.postForm(COMPETENCIES, about() + DEVICES);
		assertThat(this.founder.get(COMPETENCIES).body()).contains("Workplace: Device Management is chosen now");
		assertThat(chosen()).containsExactly(Assets.DEVICES);

		this.founder.postForm(COMPETENCIES + "/give-up", about() + DEVICES);
		assertThat(chosen()).isEmpty();
		assertThat(trail.of(organization())).extracting(Recorded::action)
			.contains("evidence.competency-chosen", "evidence.competency-given-up");
	}

	@Test
	void whatIsNotInTheCatalogueCannotBeChosen() {
		assertThat(this.founder.submit(COMPETENCIES, about() + "competency=").body()).contains("Choose a competency.",
				"href=\"#competency\"");
		for (String nonsense : List.of("gardening/roses", "workplace", "workplace/device-management/x", "/")) {
			assertThat(this.founder.submit(COMPETENCIES, about() + "competency=" + nonsense).statusCode()).as(nonsense)
				.isEqualTo(404);
		}
		assertThat(chosen()).isEmpty();
	}

	@Test
	@Proves({ "R-130", "R-132", "R-134", "R-135", "R-141" })
	void thePageSaysInNumbersWhatCountsAndWhyTheRestDoesNot() {
		LocalDate today = this.assets.today(this.member);
		this.assets.choose(this.member, Assets.DEVICES);
		this.assets.assign(this.member, this.assets.professional(this.member, "WP-101"), Assets.DEVICES);
		this.assets.assign(this.member, this.assets.professional(this.member), Assets.DEVICES);
		this.assets.professional(this.member, "WP-101");
		this.assets.reference(this.member, Assets.DEVICES);
		this.assets.reference(this.member, Assets.DEVICES, today.minusYears(1), today.minusDays(1));
		this.assets.reference(this.member, null);

		assertThat(this.founder.get(COMPETENCIES).body()).contains("1 of 2 certified professionals count.",
				"One person is assigned but does not count yet.", "The exam: WP-101 Managing Devices.",
				"1 of 2 customer references count.", "One reference has expired and does not count any more.",
				"One accepted reference is assigned to no competency", "Not attained yet");
		assertThat(this.founder.get("/evidence").body()).contains("One competency is chosen; none is attained.",
				"3 people have linked a certification ID; 2 of them are assigned to a competency.",
				"3 references are accepted; one counts today.");

		this.assets.competency(this.member, Assets.DEVICES);
		assertThat(this.founder.get(COMPETENCIES).body()).contains("3 of 2 certified professionals count.", "Attained")
			.doesNotContain("Not attained yet");
	}

	@Test
	@Proves({ "R-130", "R-131", "R-046" })
	void aPersonsPageSaysWhetherHeCountsAndWhyNot() {
		String id = Assets.certificationId();
		String account = this.assets.associate(this.member, id);
		this.assets.choose(this.member, Assets.DEVICES);
		String page = PEOPLE + "/" + card(account);

		this.founder.postForm(page + "/assign", about() + DEVICES);
		assertThat(this.founder.get(page).body()).contains("is assigned to Workplace: Device Management now",
				"Does not count: the exam WP-101 Managing Devices is not passed.");

		this.assets.pass(id, "WP-101", this.assets.today(this.member).minusDays(1));
		assertThat(this.founder.get(page).body())
			.contains("Counts for this competency with the exam WP-101 Managing Devices.");

		this.certifications.unlink(account, organization());
		assertThat(this.founder.get(page).body()).contains("Does not count: no certification ID is linked.");

		this.founder.postForm(page + "/unassign", about() + DEVICES);
		assertThat(this.founder.get(page).body()).contains("Assigned to no competency.");
	}

	@Test
	@Proves({ "D-12", "R-191" })
	void noPageOfAnAdministratorSaysACertificationId() {
		String id = Assets.certificationId();
		String account = this.assets.associate(this.member, id);
		this.assets.pass(id, "WP-101", LocalDate.EPOCH);

		String pages = this.founder.get(PEOPLE).body() + this.founder.get(PEOPLE + "/" + card(account)).body()
				+ this.founder.get("/evidence").body();

		assertThat(pages).contains("WP-101 Managing Devices", "linked").doesNotContainIgnoringCase(id);
	}

	@Test
	@Proves("R-177")
	void whoIsNoAdministratorChangesNothing() {
		String account = this.assets.professional(this.member);
		this.assets.choose(this.member, Assets.DEVICES);
		Browser colleague = colleague();

		String person = PEOPLE + "/" + card(account);
		for (String action : List.of(COMPETENCIES, COMPETENCIES + "/give-up", person + "/assign", person + "/unassign",
				"/evidence/surveys/participation")) {
			assertThat(colleague.submit(action, about() + "on=true&competency=workplace/collaboration").statusCode())
				.as(action)
				.isEqualTo(404);
		}
		EvidenceFile file = this.evidence.of(organization());
		assertThat(file.competencies()).hasSize(1);
		assertThat(file.professionals()).extracting(Professional::linkedTo).containsExactly(List.of());
		assertThat(file.surveyParticipationSince()).isNull();
	}

	@Test
	void anotherOrganizationsPersonLooksLikeNobody(@Autowired Members members) {
		Member other = members.enroll();
		String foreign = this.cards.of(other.organization().id(), other.founder(), 0)
			.getContent()
			.get(0)
			.id()
			.toString();
		this.assets.choose(this.member, Assets.DEVICES);

		for (String person : List.of(foreign, UUID.randomUUID().toString())) {
			assertThat(this.founder.get(PEOPLE + "/" + person).statusCode()).isEqualTo(404);
			assertThat(this.founder.submit(PEOPLE + "/" + person + "/assign", about() + DEVICES).statusCode())
				.isEqualTo(404);
		}
	}

	@Test
	void nobodyIsAssignedToWhatIsNotChosen() {
		String page = PEOPLE + "/" + card(this.assets.professional(this.member));

		assertThat(this.founder.submit(page + "/assign", about() + DEVICES).statusCode()).isEqualTo(404);
		assertThat(this.founder.submit(page + "/assign", about() + "competency=").body())
			.contains("Choose a competency.");
	}

	@Test
	void thePagesSpeakGerman() {
		this.assets.choose(this.member, Assets.DEVICES);
		this.founder.postForm("/language", "language=de&back=/evidence");

		assertThat(this.founder.get(COMPETENCIES).body()).contains("Arbeitsplatz: Geräteverwaltung",
				"0 von 2 zertifizierten Fachleuten zählen.");
	}

	private List<CompetencyKey> chosen() {
		return this.evidence.of(organization()).competencies().stream().map(ChosenCompetency::key).toList();
	}

	private Browser colleague() {
		String address = Unique.word() + "@" + Unique.domain();
		Browser browser = this.people.signedIn(this.port, address);
		this.assets.associate(this.member, this.people.person(address), null);
		return browser;
	}

	private UUID card(String account) {
		return this.cards.of(organization(), this.member.founder(), 0)
			.getContent()
			.stream()
			.filter(card -> card.account().equals(account))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private String about() {
		return "organization=" + organization() + "&";
	}

	private UUID organization() {
		return this.member.organization().id();
	}

}

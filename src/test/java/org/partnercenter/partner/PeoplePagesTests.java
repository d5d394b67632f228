package org.partnercenter.partner;

import java.net.http.HttpResponse;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class PeoplePagesTests {

	private static final String LIST = "/organization/people";

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Roles roles;

	@Autowired
	private WorkCards cards;

	@Autowired
	private Locations locations;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	private final String certificationId = Unique.word();

	private String adasMail;

	private String ada;

	private String borisMail;

	private String boris;

	private Organization fabrikam;

	private Browser browser;

	@BeforeEach
	void enroll() {
		this.adasMail = Unique.word() + "@" + Unique.domain();
		this.ada = this.accounts.person(this.adasMail);
		this.borisMail = Unique.word() + "@" + Unique.domain();
		this.boris = this.accounts.person(this.borisMail);
		this.fabrikam = this.companies.foundedBy(this.ada);
		this.people.associate(this.fabrikam.id(), this.boris, new IndividualProfile("Boris", "Example",
				"boris@work.example", "+49 30 5550199", "Chief Tinkerer", this.certificationId, true));
		this.browser = this.accounts.signedIn(this.port, this.adasMail);
	}

	@Test
	@Proves({ "D-12", "R-191" })
	void anAdministratorNeverSeesAnothersPersonalProfileOrCertificationId() {
		String list = this.browser.get(LIST).body();
		String card = this.browser.get(LIST + "/" + card("Boris")).body();

		assertThat(list).contains("Boris Example", "boris@work.example", "linked");
		assertThat(card).contains("Boris Example", "boris@work.example", "linked");
		assertThat(list + card).doesNotContainIgnoringCase(this.certificationId)
			.doesNotContain("Chief Tinkerer")
			.doesNotContain("5550199")
			.doesNotContain(this.borisMail);
	}

	@Test
	@Proves({ "R-177", "D-30" })
	void thePageDoesNotExistForThoseWhoAdministerNothing() {
		Browser borisBrowser = this.accounts.signedIn(this.port, this.borisMail);

		assertThat(borisBrowser.get(LIST).statusCode()).isEqualTo(404);
		assertThat(borisBrowser.get(LIST + "/" + card("Ada")).statusCode()).isEqualTo(404);
		borisBrowser.postForm(LIST + "/" + card("Boris") + "/give", give("global-administrator"));
		assertThat(this.roles.of(this.fabrikam.id(), this.boris)).isEmpty();
	}

	@Test
	void aForeignPersonAndAnUnknownOneLookTheSame() {
		String carla = this.accounts.person(Unique.word() + "@" + Unique.domain());
		UUID northwind = this.companies.foundedBy(carla).id();
		UUID foreign = this.cards.of(northwind, carla, 0).getContent().get(0).id();

		HttpResponse<String> toForeign = this.browser.get(LIST + "/" + foreign);
		HttpResponse<String> toUnknown = this.browser.get(LIST + "/" + UUID.randomUUID());

		assertThat(toForeign.statusCode()).isEqualTo(404);
		assertThat(toUnknown.statusCode()).isEqualTo(404);
		assertThat(toForeign.body()).doesNotContain(foreign.toString()).doesNotContain("ada@work.example");
	}

	@Test
	@Proves({ "R-035", "D-30" })
	void rolesAreGivenTakenAndHandedOver() {
		String boris = LIST + "/" + card("Boris");

		this.browser.postForm(boris + "/give", give("technical-contact"));
		assertThat(this.browser.get(boris).body()).contains("Boris Example has the role now: Technical contact.");

		this.browser.postForm(boris + "/take", give("technical-contact"));
		assertThat(this.browser.get(boris).body()).contains("no longer has the role: Technical contact.");

		this.browser.postForm(boris + "/hand-over", about() + "&location=" + headquarters());
		assertThat(this.roles.primaryProgramContact(this.fabrikam.id())).hasValue(this.boris);
		assertThat(this.roles.isGlobalAdministrator(this.fabrikam.id(), this.boris)).isTrue();
	}

	@Test
	@Proves("D-20")
	void theLastAdministratorIsToldWhyHeCannotResign() {
		String ada = LIST + "/" + card("Ada");

		this.browser.postForm(ada + "/take", give("global-administrator"));

		assertThat(this.browser.get(ada).body()).contains("would have no Global Administrator any more");
		assertThat(this.roles.isGlobalAdministrator(this.fabrikam.id(), this.ada)).isTrue();
	}

	@Test
	void aRemovalWithoutAReasonSaysSoAndOneWithAReasonIsDone() {
		String boris = LIST + "/" + card("Boris");

		this.browser.postForm(boris + "/remove", about() + "&reason=+");
		assertThat(this.browser.get(boris).body()).contains("Please give a reason");

		this.browser.postForm(boris + "/remove", about() + "&reason=Gone");
		assertThat(this.browser.get(LIST).body()).contains("Boris Example has been removed")
			.doesNotContain("boris@work.example");
		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isFalse();
	}

	@Test
	void anAutomaticAssociationIsUndoneByOneButton() {
		this.browser.postForm(LIST + "/" + card("Boris") + "/undo", about());

		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isFalse();
	}

	@Test
	@Proves("D-30")
	void whoIsRemovedWhileHisPageIsOpenMayNothingMore() {
		this.roles.give(new HeldRole(this.fabrikam.id(), headquarters(), this.boris, ContactRole.GLOBAL_ADMINISTRATOR),
				this.ada);
		Browser open = this.accounts.signedIn(this.port, this.borisMail);
		assertThat(open.get(LIST).statusCode()).isEqualTo(200);
		UUID adasCard = card("Ada");

		this.people.remove(this.fabrikam.id(), this.boris, this.ada, "Gone");

		assertThat(open.get(LIST).body()).doesNotContain("Ada Example");
		open.postForm(LIST + "/" + adasCard + "/remove", about() + "&reason=Revenge");
		assertThat(this.people.isAssociated(this.fabrikam.id(), this.ada)).isTrue();
	}

	@Test
	@Proves("R-008")
	void aButtonOfOneOrganizationDoesNothingOnceAnotherIsChosen() {
		Organization northwind = this.companies.foundedBy(this.ada);
		choose(this.fabrikam);
		String boris = LIST + "/" + card("Boris");
		this.browser.get(boris);
		choose(northwind);

		this.browser.postForm(boris + "/remove", about() + "&reason=Gone");

		assertThat(this.browser.get(LIST).body()).contains("you have chosen another organization");
		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isTrue();
	}

	private void choose(Organization organization) {
		this.browser.postForm("/organizations/choose", "organization=" + organization.id());
	}

	private String give(String role) {
		return about() + "&location=" + headquarters() + "&role=" + role;
	}

	private String about() {
		return "organization=" + this.fabrikam.id();
	}

	private UUID headquarters() {
		return this.locations.headquarters(this.fabrikam.id()).id();
	}

	private UUID card(String firstName) {
		return this.cards.of(this.fabrikam.id(), this.ada, 0)
			.stream()
			.filter(card -> card.firstName().equals(firstName))
			.map(WorkCard::id)
			.findFirst()
			.orElseThrow();
	}

}

package org.partnercenter.partner;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.NotFound;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Branch locations, as the people of an organization manage them. */
@PartnerCenterTest
class LocationPagesTests {

	private static final String PAGE = "/organization/locations";

	@LocalServerPort
	int port;

	@Autowired
	Locations locations;

	@Autowired
	Branches branches;

	@Autowired
	Roles roles;

	@Autowired
	People people;

	@Autowired
	Companies companies;

	@Autowired
	org.partnercenter.testing.People persons;

	@Autowired
	JdbcClient rows;

	private final String mail = "ada@" + Unique.domain();

	private String founder;

	private Organization organization;

	private Browser ada;

	@BeforeEach
	void enroll() {
		this.founder = this.persons.person(this.mail);
		this.organization = this.companies.foundedBy(this.founder);
		this.ada = this.persons.signedIn(this.port, this.mail);
	}

	@Test
	@Proves({ "R-047", "R-048", "R-050", "R-059", "R-062" })
	void aBranchIsAddedBelowTheHeadquartersAndCostsNothing() {
		assertThat(this.ada.get(PAGE + "/new").body()).contains("Belongs to", "Germany");

		Place berlin = added("Berlin office");

		assertThat(berlin.parent()).isEqualTo(headquarters());
		assertThat(berlin)
			.matches(place -> place.country().equals("DE") && place.street().equals("Nebenstr. 2") && place.open());
		assertThat(this.ada.get(PAGE).body()).contains("Germany", "Nebenstr. 2");
		assertThat(count("billing_order where organization")).isZero();
		assertThat(facts("location.added")).isEqualTo(1);
	}

	@Test
	@Proves("R-047")
	void nobodyHasLocationsBeforeHisEnrollmentIsFinished() {
		Browser newcomer = this.persons.signedIn(this.port, Unique.word() + "@" + Unique.domain());

		assertThat(newcomer.get(PAGE + "/new").headers().firstValue("Location"))
			.hasValueSatisfying(where -> assertThat(where).isEqualTo("/"));
		assertThat(newcomer.postForm(PAGE, form("Trojan horse", "DE"))).doesNotEndWith(PAGE);
		assertThat(this.locations.of(this.organization.id())).hasSize(1);
	}

	@Test
	@Proves("R-053")
	void aNameHasAtLeastThreeCharactersAndWhatWasTypedStays() {
		HttpResponse<String> refused = this.ada.submit(PAGE, form("ab", "XX").replace("Berlin", "Spandau"));

		assertThat(refused.body()).contains("A name needs at least 3 characters.", "Please fill this in.",
				"value=\"ab\"", "value=\"Spandau\"");
		assertThat(this.locations.of(this.organization.id())).hasSize(1);
		assertThat(added("abc").name()).isEqualTo("abc");
	}

	@Test
	void withoutAParentNothingIsAdded() {
		assertThat(this.ada.submit(PAGE, "organization=" + this.organization.id() + "&parent=&name=Berlin").body())
			.contains("Please fill this in.");
		assertThat(this.locations.of(this.organization.id())).hasSize(1);
	}

	@Test
	@Proves("R-067")
	void aBranchIsChangedButStaysInItsCountry() {
		Place berlin = added("Berlin office");
		assertThat(this.ada.get(PAGE + "/" + berlin.id()).body()).contains("Nebenstr. 2", "Germany")
			.doesNotContain("name=\"country\"");

		this.ada.submit(PAGE + "/" + berlin.id(), form("Potsdam", "US").replace("Berlin", "Potsdam"));

		assertThat(this.locations.find(this.organization.id(), berlin.id())).hasValueSatisfying(now -> assertThat(now)
			.matches(place -> place.name().equals("Potsdam") && place.city().equals("Potsdam"))
			.matches(place -> place.country().equals("DE")));
		assertThat(facts("location.changed")).isEqualTo(1);
	}

	@Test
	@Proves({ "R-052", "R-067" })
	void aClosedBranchStaysOnRecordAndCannotBeChosen() {
		Place berlin = added("Berlin office");

		this.ada.submit(PAGE + "/" + berlin.id() + "/close", "organization=" + this.organization.id());

		assertThat(this.locations.of(this.organization.id())).hasSize(1);
		assertThat(this.locations.all(this.organization.id())).hasSize(2);
		assertThat(this.ada.get(PAGE).body()).contains("Berlin office was closed.", ">closed<");
		assertThat(this.ada.get(PAGE + "/" + berlin.id()).statusCode()).isEqualTo(404);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.roles.give(executiveAt(berlin), this.founder));
		assertThat(facts("location.closed")).isEqualTo(1);
	}

	@Test
	void aBranchWithRolesOrBranchesOfItsOwnIsNotClosed() {
		Place berlin = added("Berlin office");
		this.roles.give(executiveAt(berlin), this.founder);
		Place germany = added("Germany");
		this.ada.submit(PAGE, form("Below", "DE").replace(headquarters().toString(), germany.id().toString()));
		this.ada.get(PAGE);

		for (Place used : List.of(berlin, germany)) {
			this.ada.submit(PAGE + "/" + used.id() + "/close", "organization=" + this.organization.id());
			assertThat(this.ada.get(PAGE).body()).contains(used.name() + " was not closed");
		}
		assertThat(this.locations.of(this.organization.id())).hasSize(4);
	}

	@Test
	void theHeadquartersIsNoBranch() {
		String path = PAGE + "/" + headquarters();

		assertThat(this.ada.get(path).statusCode()).isEqualTo(404);
		assertThat(this.ada.submit(path + "/close", "organization=" + this.organization.id()).statusCode())
			.isEqualTo(404);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.branches.close(this.organization.id(), headquarters(), this.founder));
	}

	@Test
	@Proves("R-051")
	void whoAdministersNothingSeesAndAddsNothing() {
		String colleague = "carla@" + Unique.domain();
		this.people.associate(this.organization.id(), this.persons.person(colleague), Companies.profile("Carla"));
		Browser carla = this.persons.signedIn(this.port, colleague);

		assertThat(carla.get(PAGE).statusCode()).isEqualTo(404);
		assertThat(carla.submit(PAGE, form("Trojan horse", "DE")).statusCode()).isEqualTo(404);
		assertThat(this.locations.of(this.organization.id())).hasSize(1);
	}

	private HeldRole executiveAt(Place place) {
		return new HeldRole(this.organization.id(), place.id(), this.founder, ContactRole.EXECUTIVE_CONTACT);
	}

	private Place added(String name) {
		assertThat(this.ada.postForm(PAGE, form(name, "DE"))).endsWith(PAGE);
		assertThat(this.ada.get(PAGE).body()).contains(name + " was added.");
		return this.locations.of(this.organization.id())
			.stream()
			.filter(place -> place.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private String form(String name, String country) {
		return "organization=" + this.organization.id() + "&parent=" + headquarters() + "&name="
				+ name.replace(" ", "+") + "&country=" + country
				+ "&street=Nebenstr.+2&postalCode=10115&city=Berlin&state=";
	}

	private UUID headquarters() {
		return this.locations.headquarters(this.organization.id()).id();
	}

	private int facts(String action) {
		return count("trail where action = '" + action + "' and organization");
	}

	private int count(String where) {
		return this.rows.sql("select count(*) from " + where + " = ?")
			.param(this.organization.id())
			.query(Integer.class)
			.single();
	}

}

package org.partnercenter.portal;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.Accounts;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.membership.Memberships;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class HomeTests {

	private static final Pattern LINK = Pattern.compile("<a[^>]* href=\"(/[^\"]*)\"");

	@Autowired
	private People people;

	@Autowired
	private Members members;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Memberships memberships;

	@LocalServerPort
	private int port;

	private String email;

	private String account;

	@BeforeEach
	void openAnAccount() {
		this.email = Unique.word() + "@" + Unique.domain();
		this.account = this.people.person(this.email);
	}

	@Test
	@Proves("R-025")
	void aStrangerIsOfferedToBecomeAMemberInTwoWays() {
		Browser stranger = new Browser(this.port);

		assertThat(stranger.get("/").body()).contains("Become a member now", "href=\"/join\"");
		assertThat(stranger.get("/join").body()).contains("href=\"/enrollment/begin\"", "href=\"/association/search\"");
	}

	@ParameterizedTest
	@Proves({ "R-001", "R-003" })
	@ValueSource(strings = { "/enrollment/begin", "/association/search", "/home", "/individual", "/tasks" })
	void neitherWayIsOpenWithoutAnAccount(String path) {
		assertThat(place(new Browser(this.port).get(path))).endsWith("/sign-in");
	}

	@ParameterizedTest
	@Proves({ "R-004", "R-005" })
	@ValueSource(strings = { "/home", "/individual", "/account", "/tasks", "/organization/profile", "/organizations",
			"/organizations/manage", "/agreement/1" })
	void aPersonWithoutAssociationIsLedToTheTwoWaysWhereverHeGoes(String path) {
		Browser newcomer = this.people.signedIn(this.port, this.email);

		assertThat(place(newcomer.get(path))).isEqualTo("/");
		assertThat(place(newcomer.get("/"))).endsWith("/join");
		assertThat(newcomer.get("/join").body()).contains("does not belong to an organization yet",
				"href=\"/enrollment/begin\"", "href=\"/association/search\"");
	}

	@Test
	@Proves("R-004")
	void aPersonWithoutAssociationCanStillChangeHisPasswordAndLookAtTheDirectory() {
		Browser newcomer = this.people.signedIn(this.port, this.email);

		assertThat(newcomer.get("/password/change").statusCode()).isEqualTo(200);
		assertThat(place(newcomer.get("/directory"))).isEmpty();
		assertThat(place(newcomer.get("/country"))).isEmpty();
	}

	@Test
	@Proves({ "R-174", "R-177", "R-008" })
	void anAdministratorOfOneOrganizationLandsOnTheHomeWithTheMenu() {
		String name = this.members.foundedBy(this.account).legalName();
		Browser administrator = this.people.signedIn(this.port, this.email);

		assertThat(place(administrator.get("/"))).endsWith("/home");
		assertThat(administrator.get("/home").body()).contains(name, "href=\"/organization/people\"",
				"href=\"/organization/domains\"", "href=\"/organizations/manage\"", "href=\"/tasks\"");
	}

	@Test
	@Proves({ "R-175", "R-177" })
	void anybodyElseLandsOnTheIndividualHomeAndHasNoMenu() {
		String founder = this.people.person(Unique.word() + "@" + Unique.domain());
		this.members.join(this.members.foundedBy(founder), this.account);
		Browser member = this.people.signedIn(this.port, this.email);

		assertThat(place(member.get("/"))).endsWith("/individual");
		assertThat(place(member.get("/home"))).endsWith("/");
		assertThat(member.get("/join").body()).doesNotContain("href=\"/organization/people\"", "href=\"/tasks\"");
	}

	@Test
	@Proves({ "R-010", "R-197", "R-198" })
	void theSummaryNamesTheOrganizationAndWhoAdministersIt() {
		String founder = this.people.person(Unique.word() + "@" + Unique.domain());
		var organization = this.members.foundedBy(founder);
		this.members.join(organization, this.account);

		String page = this.people.signedIn(this.port, this.email).get("/join").body();

		assertThat(page).contains(organization.displayName(), "Program administrator and primary contact",
				"Ada Example");
	}

	@Test
	@Proves("R-196")
	void everyPageLinksToTheAgreementThatTheOrganizationSigned() {
		var organization = this.members.foundedBy(this.account);
		Browser administrator = this.people.signedIn(this.port, this.email);
		assertThat(administrator.get("/home").body()).doesNotContain("read what was signed");

		String link = "/agreement/" + this.members.sign(organization, this.account).id();

		assertThat(administrator.get("/home").body()).contains("href=\"" + link + "\"");
		assertThat(administrator.get("/join").body()).contains("href=\"" + link + "\"");
		assertThat(administrator.get(link).statusCode()).isEqualTo(200);
	}

	@Test
	@Proves({ "R-010", "R-174", "R-178" })
	void theHomeSaysTheLevelAndTheDatesOfTheMembership() {
		var organization = this.members.foundedBy(this.account);
		this.members.activate(organization, this.account);
		LocalDate until = this.memberships.find(organization.id()).orElseThrow().termUntil();

		String page = this.people.signedIn(this.port, this.email).get("/home").body();

		assertThat(page).contains("<span class=\"badge\">Registered Member</span>", "one person",
				until.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.ENGLISH)));
	}

	@Test
	@Proves({ "R-008", "R-009" })
	void aPersonWithSeveralOrganizationsChoosesFirst() {
		this.members.foundedBy(this.account);
		this.members.foundedBy(this.account);
		Browser person = this.people.signedIn(this.port, this.email);

		assertThat(place(person.get("/"))).endsWith("/organizations");
	}

	@Test
	void staffFindTheirDoors() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);

		assertThat(place(clerk.get("/"))).endsWith("/staff");
		assertThat(clerk.get("/staff").body()).contains("/camunda/app/tasklist/")
			.doesNotContain("/camunda/app/admin/", "/organization/people");
	}

	@Test
	void aPersonFindsNoStaffPage() {
		this.members.foundedBy(this.account);

		assertThat(this.people.signedIn(this.port, this.email).get("/staff").statusCode()).isEqualTo(403);
	}

	@Test
	@Proves("R-177")
	void noPointOfTheMenuLeadsNowhere() {
		this.members.activate(this.members.foundedBy(this.account), this.account);
		Browser administrator = this.people.signedIn(this.port, this.email);

		assertThat(LINK.matcher(administrator.get("/home").body()).results().map(link -> link.group(1)).distinct())
			.isNotEmpty()
			.allSatisfy(path -> assertThat(administrator.get(path).statusCode()).as(path).isIn(200, 302));
	}

	@Test
	@Proves({ "R-179", "R-181" })
	void theMenuHoldsTheStatusAndTheOrganizationAndReEnrollmentOnlyInItsDays() {
		this.members.activate(this.members.foundedBy(this.account), this.account);

		assertThat(this.people.signedIn(this.port, this.email).get("/home").body())
			.contains("href=\"/membership\"", "href=\"/progress\"", "href=\"/organization/profile\"",
					"href=\"/organization/locations\"")
			.doesNotContain("href=\"/membership/re-enroll\"");
	}

	@Test
	void nobodyButStaffIsExemptFromFindingAnOrganization() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);

		assertThat(place(clerk.get("/home"))).isEqualTo("/");
	}

	@Test
	@Proves({ "R-202", "R-203", "D-28" })
	void theAccountsLanguageFollowsThePersonToAnotherBrowser() {
		Browser first = this.people.signedIn(this.port, this.email);
		first.postForm("/language", "language=de&back=/join");

		assertThat(this.people.signedIn(this.port, this.email).get("/join").body()).contains("lang=\"de\"",
				"Mitglied werden");
	}

	@Test
	@Proves("R-006")
	void theCountryOfASignedInPersonIsKeptInHisAccount() {
		Browser person = this.people.signedIn(this.port, this.email);

		person.postForm("/country", "country=PE&back=/join");

		assertThat(this.accounts.get(this.account).country()).isEqualTo("PE");
	}

	private static String place(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").map(place -> place.replaceFirst("^http://[^/]+", "")).orElse("");
	}

}

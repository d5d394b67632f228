package org.partnercenter.partner;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Directory, profile, e-mail domains and import, as browsers see them. */
@PartnerCenterTest
class OrganizationPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	Organizations organizations;

	@Autowired
	DomainClaims claims;

	@Autowired
	OrganizationProfiles profiles;

	@Autowired
	Accounts accounts;

	@Autowired
	People people;

	@Autowired
	org.partnercenter.testing.People persons;

	@Autowired
	Inbox inbox;

	private final String domain = Unique.domain();

	private final String mail = Unique.word() + "@" + this.domain;

	private final String name = Unique.company();

	private Organization organization;

	@BeforeEach
	void enroll() {
		Account founder = this.accounts.get(this.persons.person(this.mail));
		this.organization = Founders.enroll(this.organizations, Founders.company(this.name), founder);
	}

	@Test
	@Proves({ "R-028", "R-044" })
	void theDirectoryShowsListedOrganizationsByTradingNameToEverybody() {
		Browser stranger = new Browser(this.port);
		assertThat(rows(stranger.get("/directory?name=" + query(this.name)))).isZero();

		this.organizations.list(this.organization.id(), "REGISTERED");
		String found = stranger.get("/directory?country=US&city=seattle&name=" + query(this.name.toUpperCase())).body();
		assertThat(found).contains(this.name, "Seattle", "United States", "REGISTERED").doesNotContain(this.mail);
		assertThat(rows(stranger.get("/directory?country=DE&name=" + query(this.name)))).isZero();
		assertThat(rows(stranger.get("/directory?level=Gold&name=" + query(this.name)))).isZero();

		this.organizations.unlist(this.organization.id());
		assertThat(rows(stranger.get("/directory?name=" + query(this.name)))).isZero();
	}

	@Test
	@Proves("R-044")
	void theDirectoryHasPagesOfTwentyFive() {
		String city = Unique.word();
		Account founder = this.accounts.get(this.persons.person(this.mail));
		IntStream.range(0, 27).forEach(i -> {
			Organization each = Founders.enroll(this.organizations,
					new NewOrganization("Branch " + i, null, "US", null, city, null, null, null, null, null), founder);
			this.organizations.list(each.id(), "REGISTERED");
		});
		Browser stranger = new Browser(this.port);

		assertThat(rows(stranger.get("/directory?city=" + city))).isEqualTo(25);
		assertThat(rows(stranger.get("/directory?page=1&city=" + city))).isEqualTo(2);
		assertThat(stranger.get("/directory?page=99999999999&city=" + city).statusCode()).isEqualTo(200);
	}

	@Test
	@Proves({ "R-021", "R-029" })
	void aGlobalAdministratorChangesTradingNameAndProfile() {
		String trading = "Shops of " + Unique.word();
		this.organizations.list(this.organization.id(), "REGISTERED");
		Browser ada = this.persons.signedIn(this.port, this.mail);
		assertThat(ada.get("/organization/profile").body()).contains(this.name, "Number of employees");

		HttpResponse<String> answer = ada.submit("/organization/profile", about() + "&doingBusinessAs=" + query(trading)
				+ "&city=Tacoma&phone=%2B1+206&employees=12&services=CONSULTING&services=NONSENSE");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(this.organizations.get(this.organization.id()))
			.matches(now -> now.displayName().equals(trading) && now.city().equals("Tacoma"));
		assertThat(this.profiles.answers(this.organization.id()))
			.matches(answers -> answers.employees() == 12 && answers.services().equals(java.util.Set.of("CONSULTING")));
		assertThat(new Browser(this.port).get("/directory?name=" + query(trading)).body()).contains(trading, "Tacoma");
	}

	@Test
	@Proves("R-030")
	void nobodyInTheOrganizationChangesItsLegalName() {
		Browser ada = this.persons.signedIn(this.port, this.mail);

		HttpResponse<String> answer = ada.submit("/organization/profile", about() + "&legalName=Evil&city=Tacoma");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.organizations.get(this.organization.id())).isEqualTo(this.organization);
	}

	@Test
	void whatIsWrongInTheProfileIsSaidAndNothingTypedIsLost() {
		Browser ada = this.persons.signedIn(this.port, this.mail);

		String page = ada
			.submit("/organization/profile",
					about() + "&city=Olympia&phone=call+me&website=nonsense&doingBusinessAs=...")
			.body();

		assertThat(page).contains("Olympia", "call me", "This is no telephone number", "This is no domain",
				"A name needs at least one letter");
		assertThat(ada.submit("/organization/profile", about() + "&employees=many").body()).contains("whole number",
				"many");
		assertThat(this.organizations.get(this.organization.id())).isEqualTo(this.organization);
	}

	@Test
	@Proves({ "R-177", "D-30" })
	void pagesOfAdministratorsDoNotExistForOthers() {
		String colleague = Unique.word() + "@" + this.domain;
		this.people.associate(this.organization.id(), this.persons.person(colleague),
				new IndividualProfile("Bob", "Byron", colleague, null, null, null, false));
		Browser bob = this.persons.signedIn(this.port, colleague);

		assertThat(bob.get("/organization/domains").statusCode()).isEqualTo(404);
		assertThat(bob.get("/organization/profile").statusCode()).isEqualTo(404);
		assertThat(bob.submit("/organization/profile", about() + "&city=Tacoma").statusCode()).isEqualTo(404);
		assertThat(bob.submit("/organization/domains", about() + "&domain=" + Unique.domain()).statusCode())
			.isEqualTo(404);
		assertThat(bob.get("/staff/organizations/import").statusCode()).isNotEqualTo(200);
	}

	@Test
	@Proves({ "D-16", "D-17" })
	void aDomainIsProvenByAMailboxAndNotByOpeningTheLink() {
		Browser ada = this.persons.signedIn(this.port, this.mail);
		String wanted = Unique.domain();
		ada.submit("/organization/domains", about() + "&domain=" + wanted);
		Claim claim = claim(wanted);

		assertThat(ada.submit(claimPath(claim, "proof"), about() + "&mailbox=info").body())
			.contains("-error\">Several people");
		assertThat(ada.submit(claimPath(claim, "proof"), about() + "&mailbox=ada").statusCode()).isEqualTo(302);
		String link = this.inbox.lastTo("ada@" + wanted).link();
		String path = link.substring(link.indexOf("/organization"));
		for (int scan = 0; scan < 3; scan++) {
			assertThat(ada.get(path).body()).contains(wanted);
		}
		assertThat(claim(wanted).state()).isEqualTo(ClaimState.UNPROVEN);

		String token = path.substring(path.indexOf("token="));
		Browser stranger = administratorOfAnother();
		assertThat(stranger.submit("/organization/domains/proof", token).body()).contains("cannot be used");
		assertThat(ada.submit("/organization/domains/proof", token).statusCode()).isEqualTo(302);
		assertThat(claim(wanted).state()).isEqualTo(ClaimState.PROVEN);
		assertThat(ada.submit("/organization/domains/proof", token).body()).contains("cannot be used");
	}

	@Test
	@Proves("D-18")
	void anAdministratorSwitchesSubDomainsAndGivesADomainUp() {
		Browser ada = this.persons.signedIn(this.port, this.mail);
		Claim claim = claim(this.domain);

		ada.submit(claimPath(claim, "sub-domains"), about() + "&on=true");
		assertThat(claim(this.domain).subDomains()).isTrue();
		assertThat(ada.get("/organization/domains").body()).contains("Let only this domain count");
		ada.submit(claimPath(claim, "release"), about());
		assertThat(this.claims.of(this.organization.id())).isEmpty();
	}

	@Test
	@Proves("D-17")
	void aDomainThatBelongsToEverybodyIsRefusedWithASentence() {
		Browser ada = this.persons.signedIn(this.port, this.mail);

		assertThat(ada.submit("/organization/domains", about() + "&domain=gmail.com").body()).contains("gmail.com",
				"Everybody can have an address");
		assertThat(ada.submit("/organization/domains", about() + "&domain=co.uk").body())
			.contains("Everybody can register");
		assertThat(ada.submit("/organization/domains", about() + "&domain=").body()).contains("There is a problem");
	}

	@Test
	void theServiceCenterSeesTheImportPage() {
		Browser clerk = this.persons.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);

		assertThat(clerk.get("/staff/organizations/import").body()).contains("Import known organizations");
	}

	private Browser administratorOfAnother() {
		String other = Unique.word() + "@" + Unique.domain();
		Founders.enroll(this.organizations, Founders.company(Unique.company()),
				this.accounts.get(this.persons.person(other)));
		return this.persons.signedIn(this.port, other);
	}

	private Claim claim(String of) {
		return this.claims.of(this.organization.id())
			.stream()
			.filter(claim -> claim.domain().equals(of))
			.findFirst()
			.orElseThrow();
	}

	private String about() {
		return "organization=" + this.organization.id();
	}

	private static String claimPath(Claim claim, String what) {
		return "/organization/domains/" + claim.id() + "/" + what;
	}

	private static int rows(HttpResponse<String> page) {
		return page.body().split("<th scope=\"row\">", -1).length - 1;
	}

	private static String query(String text) {
		return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
	}

}

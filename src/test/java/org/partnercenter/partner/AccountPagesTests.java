package org.partnercenter.partner;

import java.util.List;
import java.util.regex.Pattern;

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
class AccountPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Roles roles;

	@Autowired
	private Locations locations;

	@Autowired
	private PersonalProfiles profiles;

	@Autowired
	private CertificationIds certifications;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	private String ada;

	private String borisMail;

	private String boris;

	private Organization fabrikam;

	@BeforeEach
	void enroll() {
		this.ada = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.borisMail = Unique.word() + "@" + Unique.domain();
		this.boris = this.accounts.person(this.borisMail);
		this.fabrikam = this.companies.foundedBy(this.ada);
		this.people.associate(this.fabrikam.id(), this.boris, Companies.profile("Boris"));
	}

	@Test
	@Proves("R-176")
	void theIndividualAccountHomeOffersExactlyFiveChoices() {
		String page = boris().get("/individual").body();

		String choices = page.substring(page.indexOf("id=\"choices\""), page.indexOf("</main>"));
		List<String> links = Pattern.compile("href=\"([^\"]+)\"")
			.matcher(choices)
			.results()
			.map(link -> link.group(1))
			.toList();
		assertThat(links).containsExactly("/individual/profile", "/account?tab=certifications",
				"/account?tab=privileges", "/association/search", "/enrollment/begin");
	}

	@Test
	@Proves({ "R-012", "R-197" })
	void theOrganizationsTabShowsWhoIsPrimaryProgramContact() {
		String page = boris().get("/account").body();

		assertThat(page).contains(this.fabrikam.displayName(), "Primary program contact", "Ada Example");
	}

	@Test
	@Proves("R-194")
	void theTabsShowRolesAndCertificationPerOrganization() {
		this.certifications.link(this.boris, this.fabrikam.id(), "MC-" + this.borisMail.substring(0, 8));
		this.roles.give(new HeldRole(this.fabrikam.id(), this.locations.headquarters(this.fabrikam.id()).id(),
				this.boris, ContactRole.SALES_CONTACT), this.ada);
		Browser browser = boris();

		assertThat(browser.get("/account?tab=privileges").body()).contains(this.fabrikam.displayName(),
				"Sales contact");
		assertThat(browser.get("/account?tab=certifications").body()).contains("Counts for this organization")
			.containsIgnoringCase("MC" + this.borisMail.substring(0, 8));
	}

	@Test
	@Proves("D-30")
	void aPersonResignsAndLeavesOnHisAccountPage() {
		HeldRole role = new HeldRole(this.fabrikam.id(), this.locations.headquarters(this.fabrikam.id()).id(),
				this.boris, ContactRole.SALES_CONTACT);
		this.roles.give(role, this.ada);
		Browser browser = boris();

		browser.postForm("/account/resign",
				about(this.fabrikam) + "&location=" + role.location() + "&role=sales-contact");
		assertThat(this.roles.of(this.fabrikam.id(), this.boris)).isEmpty();

		browser.postForm("/account/leave", about(this.fabrikam));
		assertThat(this.people.isAssociated(this.fabrikam.id(), this.boris)).isFalse();
	}

	@Test
	void leavingAnOrganizationOfOthersChangesNothing() {
		Organization northwind = this.companies.foundedBy(this.ada);

		boris().postForm("/account/leave", about(northwind));

		assertThat(this.people.isAssociated(northwind.id(), this.ada)).isTrue();
	}

	@Test
	@Proves("R-008")
	void whoBelongsToSeveralOrganizationsChoosesOneByItsName() {
		Organization northwind = this.companies.foundedBy(this.boris);
		Browser browser = boris();

		assertThat(browser.get("/individual/profile").headers().firstValue("Location").orElse(""))
			.endsWith("/organizations");
		assertThat(browser.get("/organizations").body()).contains(this.fabrikam.displayName(), northwind.displayName());

		browser.postForm("/organizations/choose", about(northwind));
		assertThat(browser.get("/individual/profile").body()).contains(northwind.displayName())
			.doesNotContain(this.fabrikam.displayName());
	}

	@Test
	@Proves("R-008")
	void whoBelongsToOneOrganizationGoesStraightIn() {
		assertThat(boris().get("/individual/profile").body()).contains(this.fabrikam.displayName());
	}

	@Test
	@Proves({ "R-008", "R-002" })
	void nobodyChoosesAnOrganizationHeDoesNotBelongTo() {
		Organization northwind = this.companies.foundedBy(this.ada);
		Browser browser = boris();

		browser.postForm("/organizations/choose", about(northwind));

		assertThat(browser.get("/individual/profile").body()).contains(this.fabrikam.displayName())
			.doesNotContain(northwind.displayName());
	}

	@Test
	@Proves("R-193")
	void manageYourOrganizationsListsTheAdministeredOnes() {
		Organization northwind = this.companies.foundedBy(this.boris);

		String page = boris().get("/organizations/manage").body();

		String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
		assertThat(main).contains(northwind.displayName(), "/enrollment/begin", "href=\"/account\"")
			.doesNotContain(this.fabrikam.displayName());
	}

	@Test
	@Proves({ "R-195", "R-040" })
	void theProfilePageChangesTheOwnProfileAndLinksTheId() {
		String id = "MC " + Unique.word();

		boris().postForm("/individual/profile", profile("Boris", "boris@new.example", id));

		PersonalProfile profile = this.profiles.of(this.fabrikam.id(), this.boris, this.boris);
		assertThat(profile.workEmail()).isEqualTo("boris@new.example");
		assertThat(profile.certificationLinked()).isTrue();
	}

	@Test
	@Proves("R-040")
	void theProfilePageUnlinksTheIdWhenTheTickIsGone() {
		String id = "MC" + Unique.word();
		this.certifications.link(this.boris, this.fabrikam.id(), id);

		boris().postForm("/individual/profile",
				profile("Boris", "boris@work.example", id).replace("&linkCertification=true", ""));

		PersonalProfile profile = this.profiles.of(this.fabrikam.id(), this.boris, this.boris);
		assertThat(profile.certificationLinked()).isFalse();
		assertThat(profile.certificationId()).isEqualToIgnoringCase(id);
	}

	@Test
	void aMistakeIsSaidAtTheFieldAndWhatWasTypedStays() {
		String page = boris().submit("/individual/profile", profile("", "no-address", "x")).body();

		assertThat(page).contains("Please fill in: First name", "A certification ID has 4 to 40", "no-address",
				"id=\"workEmail-error\"", "role=\"alert\"");
		assertThat(this.people.nameOf(this.fabrikam.id(), this.boris)).hasValue("Boris Example");
	}

	@Test
	@Proves("R-039")
	void aTakenIdIsSaidWithoutSayingWhoseItIs() {
		String id = "MC" + Unique.word();
		this.certifications.link(this.ada, this.fabrikam.id(), id);

		String page = boris().submit("/individual/profile", profile("Boris", "boris@work.example", id)).body();

		String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
		assertThat(main).contains("We have asked the Regional Service Center", id).doesNotContain("Ada");
		assertThat(this.certifications.isLinked(this.boris, this.fabrikam.id())).isFalse();
	}

	private Browser boris() {
		return this.accounts.signedIn(this.port, this.borisMail);
	}

	private String profile(String firstName, String email, String certificationId) {
		return about(this.fabrikam) + "&firstName=" + firstName + "&lastName=Example&workEmail=" + email
				+ "&certificationId=" + certificationId.replace(' ', '+') + "&linkCertification=true";
	}

	private static String about(Organization organization) {
		return "organization=" + organization.id();
	}

}

package org.partnercenter.partner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.partnercenter.testing.People.PASSWORD;

/** The pages about people, as they look on a desktop and on a phone. */
@BrowserTest
class PeopleLooksTests {

	@Autowired
	private People people;

	@Autowired
	private WorkCards cards;

	@Autowired
	private Roles roles;

	@Autowired
	private Locations locations;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	private String adasMail;

	private String ada;

	private String boris;

	private Organization fabrikam;

	@BeforeEach
	void enroll() {
		this.adasMail = Unique.word() + "@" + Unique.domain();
		this.ada = this.accounts.person(this.adasMail);
		this.boris = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.fabrikam = this.companies.foundedBy(this.ada);
		this.people.associate(this.fabrikam.id(), this.boris, Companies.profile("Boris", Unique.word()));
		this.roles.give(new HeldRole(this.fabrikam.id(), this.locations.headquarters(this.fabrikam.id()).id(),
				this.boris, ContactRole.TECHNICAL_CONTACT), this.ada);
	}

	@Test
	void anAdministratorFindsGivesAndRemoves(Visitor administrator) {
		administrator.signsIn(this.adasMail, PASSWORD);
		administrator.open("/organization/people");
		administrator.isWellServed("people");
		administrator.press("Boris Example");
		administrator.sees("Boris Example");
		administrator.isWellServed("people-person");
		administrator.press("Remove Boris");
		administrator.sees("There is a problem");
		administrator.isWellServed("people-person-error");
		administrator.fill("Reason", "Works for somebody else");
		administrator.press("Remove Boris");
		administrator.sees("People and roles");
		administrator.isWellServed("people-removed");
	}

	@Test
	void aPersonSeesHisAccount(Visitor person) {
		this.companies.foundedBy(this.ada);
		person.signsIn(this.adasMail, PASSWORD);
		person.open("/organizations");
		person.isWellServed("organizations");
		person.press(this.fabrikam.displayName());
		for (String page : new String[] { "/individual", "/account", "/account?tab=certifications",
				"/account?tab=privileges", "/individual/profile", "/organizations/manage" }) {
			person.open(page);
			person.isWellServed("people" + page.replaceAll("\\W+", "-"));
		}
	}

	@Test
	void mistakesInTheProfileAreSaidAtTheFields(Visitor person) {
		person.signsIn(this.adasMail, PASSWORD);
		person.open("/individual/profile");
		person.fill("First name", "");
		person.page().fill("#certificationId", "?");
		person.press("Save");
		person.sees("There is a problem");
		person.isWellServed("people-profile-error");
	}

}

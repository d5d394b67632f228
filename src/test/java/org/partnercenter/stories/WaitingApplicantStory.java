package org.partnercenter.stories;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody has asked and waits: the start page knows it. */
@BrowserTest
class WaitingApplicantStory {

	@Autowired
	Members members;

	@Autowired
	People people;

	@Test
	@Proves({ "R-004", "D-19" })
	void seesWhereHisRequestStandsAndWithdrawsIt(Visitor applicant, Visitor administrator) {
		Member member = this.members.enroll();
		String address = "applicant@" + Unique.domain();
		this.people.person(address);
		applicant.signsIn(address, People.PASSWORD);
		applicant.open("/association/search?way=domain&domain=" + member.domain());
		applicant.press("Associate to this organization");
		applicant.press("Submit");
		applicant.page().getByLabel("Contact the administrator").check();
		applicant.press("Next");
		applicant.sees("Your request to " + member.organization().displayName());
		String request = URI.create(applicant.page().url()).getPath();

		for (String elsewhere : new String[] { "/", "/home", "/account", "/individual", "/organization/people" }) {
			applicant.open(elsewhere);
			applicant.isAt(request);
		}
		assertThat(applicant.page().locator("#main .badge")).hasText("Waiting for the administrator");
		applicant.isWellServed("waiting-request");
		administrator.signsIn(member.address(), People.PASSWORD);
		administrator.open("/tasks");
		assertThat(administrator.page().locator("#main tbody tr")).hasCount(1);

		applicant.press("Withdraw the request");
		assertThat(applicant.page().locator("#main .badge")).hasText("Withdrawn");
		applicant.isWellServed("waiting-withdrawn");
		applicant.press("To the start page");
		applicant.isAt("/join");
		administrator.page().locator("#main tbody a").click();
		administrator.sees("This has been decided already");
		administrator.isWellServed("waiting-too-late");
		administrator.open("/tasks");
		assertThat(administrator.page().locator("#main")).containsText("Nothing waits for you.");
	}

}

package org.partnercenter.stories;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.partnercenter.testing.WithoutJavaScript;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The whole enrollment with JavaScript switched off. */
@BrowserTest
class WithoutJavaScriptStory {

	@Autowired
	People people;

	@Test
	@Proves({ "R-013", "R-019", "R-022", "R-024", "R-042", "R-043" })
	void aCompanyIsEnrolledWithoutAnyScript(@WithoutJavaScript Visitor founder) {
		String company = Unique.company();
		String address = "founder@" + Unique.domain();
		this.people.person(address);
		FourSteps steps = new FourSteps(founder);
		founder.signsIn(address, People.PASSWORD);
		begin(founder);
		steps.fillContact(company);
		founder.press("Cancel");
		founder.press("No, go on");
		assertThat(founder.page().locator("#field-legalName")).hasValue(company);
		founder.press("Next");
		founder.sees("Program agreement");
		founder.press("Organization contact");
		assertThat(founder.page().locator("#field-city")).hasValue("Redmond");
		founder.press("Next");
		steps.sign();
		steps.giveIndividualProfile();

		founder.sees("Organization profile");
		steps.tick("Technologies", "Cloud platforms");
		founder.press("Finish");
		founder.sees("There is a problem");
		assertThat(founder.page().getByLabel("Cloud platforms")).isChecked();
		steps.giveOrganizationProfile();
		founder.sees("Congratulations");
		founder.press("Go to your home page");
		founder.isAt("/home");
	}

	private static void begin(Visitor founder) {
		founder.press("Enroll my organization");
		founder.press("Begin enrollment");
	}

}

package org.partnercenter.stories;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.KnownCompanies;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody finds his company on record, but not enrolled yet. */
@BrowserTest
class KnownCompanyStory {

	@Autowired
	People people;

	@Autowired
	KnownCompanies known;

	private final String address = "founder@" + Unique.domain();

	private final String company = Unique.company() + " Traders";

	@Test
	@Proves({ "R-085", "R-086", "R-087" })
	void startsAtTheAgreementWhenTheRecordIsComplete(Visitor founder) {
		this.known.known(this.company, "+1 206 555 0100");
		createsTheEnrollment(founder);
		FourSteps steps = new FourSteps(founder);
		founder.sees("Program agreement");
		assertThat(founder.page().locator("#main .lead"))
			.containsText("By signing it for " + this.company + " you become");
		steps.sign();
		steps.giveIndividualProfile();
		steps.giveOrganizationProfile();

		founder.sees("Congratulations");
		founder.open("/organization/people");
		assertThat(founder.page().locator("#main tbody")).containsText("Global Administrator");
		assertThat(founder.page().locator("#main tbody")).containsText("Primary program contact");
		founder.open("/organization/profile");
		assertThat(founder.page().locator("#main")).containsText(this.company);
	}

	@Test
	@Proves({ "R-085", "R-086" })
	void isAskedOnlyForWhatTheRecordLacks(Visitor founder) {
		this.known.known(this.company, null);
		createsTheEnrollment(founder);
		founder.sees("Organization contact");
		assertThat(founder.page().locator("#main .lead")).containsText(this.company + " is on record already");
		founder.isWellServed("known-what-is-missing");
		assertThat(founder.page().locator("#step label").allInnerTexts()).map(String::strip)
			.isEqualTo(List.of("Phone *"));
		founder.press("Next");
		founder.sees("There is a problem");
		founder.fill("Phone", "+1 206 555 0199");
		founder.press("Next");
		founder.sees("Program agreement");
	}

	private void createsTheEnrollment(Visitor founder) {
		this.people.person(this.address);
		founder.signsIn(this.address, People.PASSWORD);
		founder.press("Associate as an individual");
		founder.page().fill("#name", this.company.toLowerCase());
		founder.page().selectOption("#country", "US");
		founder.page().locator("form:has(#name)").getByRole(AriaRole.BUTTON).click();
		Locator found = founder.page()
			.locator("#results li")
			.filter(new Locator.FilterOptions().setHasText(this.company));
		assertThat(found).containsText("Non-Enrolled");
		founder.isWellServed("known-found");
		founder.page()
			.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Create enrollment for " + this.company))
			.click();
	}

}

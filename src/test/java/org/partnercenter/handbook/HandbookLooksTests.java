package org.partnercenter.handbook;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The handbook in a real browser, on a phone and on a desk. */
@BrowserTest
class HandbookLooksTests {

	@Autowired
	People people;

	@Test
	void allItsPagesAreWellServed(Visitor clerk) {
		clerk.signsIn(this.people.staff(StaffGroups.REGIONAL_SERVICE_CENTER), People.PASSWORD);
		clerk.open("/handbook");
		clerk.isWellServed("handbook");
		clerk.open("/handbook/tables/program-levels");
		clerk.isWellServed("handbook-table");
		clerk.open("/handbook/forms/enrollment-provide-contact");
		clerk.isWellServed("handbook-form");
		clerk.open("/handbook/rules?area=levels");
		clerk.isWellServed("handbook-rules");
		clerk.open("/handbook/rules/R-123");
		clerk.isWellServed("handbook-rule");
		clerk.open("/handbook/processes/association");
		clerk.chooseLanguage("Deutsch");
		clerk.page().locator(".djs-container svg").first().waitFor();
		clerk.isWellServed("handbook-process-de");
	}

	@Test
	void aStepInThePictureLeadsToWhatIsSaidOfIt(Visitor clerk) {
		clerk.signsIn(this.people.staff(StaffGroups.FINANCE), People.PASSWORD);
		clerk.open("/handbook/processes/payment");
		clerk.page().locator("[data-element-id^=userTask_] .djs-hit").first().click();

		clerk.page().waitForFunction("() => document.activeElement.id.startsWith('step-userTask_')");
		assertThat(clerk.page().locator("section:focus").innerText()).contains("Task for a person");
	}

}

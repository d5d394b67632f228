package org.partnercenter.stories;

import java.util.List;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A company becomes a Registered Member, from the first visit on. */
@BrowserTest
class FounderStory {

	@Autowired
	Inbox inbox;

	@Autowired
	Engine engine;

	private final String address = "founder@" + Unique.domain();

	private final String company = Unique.company() + ", Inc.";

	@Test
	@Proves({ "R-001", "R-006", "R-013", "R-014", "R-015", "R-018", "R-019", "R-022", "R-025", "R-026", "R-032",
			"R-034", "R-041", "R-042", "R-043", "R-044", "R-174", "R-196", "R-198", "D-25" })
	void aFounderBringsHisCompanyIntoTheProgram(Visitor founder) {
		tellsHisCountryAndSignsUp(founder);
		readsWhatIsComing(founder);
		FourSteps steps = new FourSteps(founder);
		givesTheContactAfterAMistake(founder, steps);
		String instance = steps.instance();
		goesBackAndFindsWhatHeTyped(founder, steps);
		readsAndSigns(founder, steps);
		handsInHisProfile(founder);
		foldsTheSectionsOfTheOrganizationProfile(founder, steps);
		isCongratulated(founder, instance);
		findsHimselfAtHome(founder);
		findsHisCompanyInTheDirectory(founder);
	}

	private void tellsHisCountryAndSignsUp(Visitor founder) {
		founder.loses("country");
		founder.open("/");
		founder.sees("Where are you?");
		founder.page().selectOption("#country", "US");
		founder.press("Continue");
		founder.sees("Welcome to the");
		founder.press("Become a member now");
		founder.sees("Become a member");
		founder.isWellServed("founder-1-two-ways");
		founder.press("Create an account");
		founder.fill("E-mail address", this.address);
		founder.press("Send the link");
		founder.sees("Look into your mailbox");
		founder.open(this.inbox.lastTo(this.address).path());
		founder.isWellServed("founder-2-account");
		founder.fill("First name", "Frida");
		founder.fill("Last name", "Founder");
		founder.fill("Password", People.PASSWORD);
		founder.press("Create the account");
		founder.sees("Become a member");
	}

	/** Nothing starts before the button, and all questions can be read beforehand. */
	private void readsWhatIsComing(Visitor founder) {
		founder.press("Enroll my organization");
		founder.sees("Enroll your organization");
		assertThat(founder.page().locator("#main ol.steps li b").allTextContents()).containsExactly(
				"Organization contact information", "Program agreement", "Individual profile", "Organization profile");
		founder.isWellServed("founder-3-explanation");
		founder.press("Read all questions first");
		founder.sees("The questions of the enrollment");
		assertThat(founder.page().locator("#main h3").allTextContents()).containsExactly("Business focus",
				"Services offered", "Customers", "Technologies");
		assertThat(founder.page().locator("#main").innerText()).contains("Certification ID", "Work e-mail address",
				"Number of employees", "Small organizations");
		founder.isWellServed("founder-4-questions");
		founder.press("Back to the enrollment");
		founder.press("Begin enrollment");
	}

	private void givesTheContactAfterAMistake(Visitor founder, FourSteps steps) {
		// what he said at his first visit is not asked again
		assertThat(founder.page().locator("[name=country]").inputValue()).isEqualTo("US");
		steps.fillContact(this.company);
		assertThat(founder.page().locator("label:has(.must)").allInnerTexts()).map(label -> label.replace(" *", ""))
			.containsExactly("Legal name", "Country or region", "Street and number", "City", "Phone");
		founder.fill("Street and number", "");
		founder.press("Next");
		founder.sees("There is a problem");
		founder.isWellServed("founder-5-problem");
		assertThat(founder.page().getByLabel("Legal name").inputValue()).isEqualTo(this.company);
		founder.page().getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
		assertThat(founder.page().evaluate("() => document.activeElement.id")).isEqualTo("field-street");
		founder.fill("Street and number", "1 Main Street");
		founder.press("Next");
		founder.sees("Program agreement");
	}

	private void goesBackAndFindsWhatHeTyped(Visitor founder, FourSteps steps) {
		founder.fill("Job title", "Chief Executive");
		founder.press("Organization contact");
		founder.sees("Organization contact");
		assertThat(founder.page().getByLabel("Legal name").inputValue()).isEqualTo(this.company);
		assertThat(founder.page().getByLabel("City").inputValue()).isEqualTo("Redmond");
		founder.press("Next");
		founder.sees("Program agreement");
		assertThat(founder.page().getByLabel("Job title").inputValue()).isEqualTo("Chief Executive");
	}

	private void readsAndSigns(Visitor founder, FourSteps steps) {
		founder.isWellServed("founder-6-agreement");
		assertThat(founder.page().locator("#main .text").innerText()).hasSizeGreaterThan(2000);
		// no button leads past the agreement but these two
		assertThat(founder.page().locator("#main form#step .actions button").allInnerTexts())
			.containsExactly("I accept", "Decline", "Cancel");
		steps.sign();
	}

	/** The organization profile is not there before the individual one is handed in. */
	private void handsInHisProfile(Visitor founder) {
		founder.sees("Individual profile");
		assertThat(founder.page().locator("#main details.section").count()).isZero();
		assertThat(founder.page().getByLabel("Work e-mail address").inputValue()).isEqualTo(this.address);
		founder.isWellServed("founder-7-individual");
		founder.press("Submit");
	}

	private void foldsTheSectionsOfTheOrganizationProfile(Visitor founder, FourSteps steps) {
		founder.sees("Organization profile");
		List<String> sections = List.of("Business focus", "Services offered", "Customers", "Technologies");
		assertThat(founder.page().locator("#main details.section > summary").allInnerTexts())
			.containsExactlyElementsOf(sections);
		assertThat(sections).filteredOn(steps::isOpen).containsExactly("Business focus");
		steps.fold("Customers");
		assertThat(sections).filteredOn(steps::isOpen).containsExactly("Business focus", "Customers");
		steps.fold("Business focus");
		assertThat(sections).filteredOn(steps::isOpen).containsExactly("Customers");
		steps.tickOrganizationProfile();
		founder.isWellServed("founder-8-organization");
		founder.press("Finish");
	}

	private void isCongratulated(Visitor founder, String instance) {
		founder.sees("Congratulations");
		founder.isWellServed("founder-9-congratulations");
		assertThat(founder.page().locator("#main").innerText()).contains(this.company);
		this.engine.run(instance, "sendTask_sendWelcome");
		ReceivedMail welcome = this.inbox.lastTo(this.address);
		assertThat(welcome.subject()).contains(this.company);
		assertThat(welcome.attachments()).hasSize(1);
	}

	private void findsHimselfAtHome(Visitor founder) {
		founder.press("Go to your home page");
		founder.isAt("/home");
		founder.sees("Welcome, Frida");
		founder.isWellServed("founder-10-home");
		founder.open("/organization/people");
		assertThat(founder.page().locator("#main tbody tr").allInnerTexts()).singleElement()
			.asString()
			.contains("Frida Founder", "Primary program contact", "Global Administrator");
		founder.isWellServed("founder-11-people");
		founder.page()
			.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Frida Founder").setExact(true))
			.last()
			.click();
		founder.isWellServed("founder-12-person");
		founder.page().locator("footer").getByRole(AriaRole.LINK).click();
		founder.sees("Agreement signed by " + this.company);
		assertThat(founder.page().locator("#main").innerText()).contains("Owner", "Frida", "Founder");
		founder.isWellServed("founder-13-agreement");
	}

	private void findsHisCompanyInTheDirectory(Visitor founder) {
		founder.open("/directory");
		founder.page().fill("#name", this.company);
		founder.press("Search");
		assertThat(founder.page().locator("#main tbody tr")).hasCount(1);
		assertThat(founder.page().locator("#main tbody tr").innerText()).contains(this.company, "Redmond",
				"Registered Member");
		founder.isWellServed("founder-14-directory");
	}

}

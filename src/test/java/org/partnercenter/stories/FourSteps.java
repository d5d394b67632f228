package org.partnercenter.stories;

import java.net.URI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import org.partnercenter.testing.Visitor;

/** The steps of an enrollment as a person takes them at the browser. */
public final class FourSteps {

	private final Visitor founder;

	private final Page page;

	public FourSteps(Visitor founder) {
		this.founder = founder;
		this.page = founder.page();
	}

	/** The id of the process instance behind the page. */
	String instance() {
		String path = URI.create(this.page.url()).getPath();
		return path.substring(path.lastIndexOf('/') + 1);
	}

	void fillContact(String legalName) {
		this.founder.sees("Organization contact");
		this.founder.fill("Legal name", legalName);
		this.page.selectOption("#field-country", "US");
		this.founder.fill("Street and number", "1 Main Street");
		this.founder.fill("City", "Redmond");
		this.founder.fill("Phone", "+1 425 555 0100");
	}

	public void sign() {
		this.founder.sees("Program agreement");
		this.founder.fill("Last name", "Founder");
		this.founder.fill("First name", "Frida");
		this.founder.fill("Job title", "Owner");
		this.founder.press("I accept");
	}

	/** Name and address stand there already. */
	public void giveIndividualProfile() {
		this.founder.sees("Individual profile");
		this.founder.press("Submit");
	}

	void tickOrganizationProfile() {
		this.founder.sees("Organization profile");
		tick("Business focus", "Services and consulting");
		tick("Services offered", "Consulting");
		tick("Customers", "Small organizations");
		tick("Technologies", "Cloud platforms");
	}

	public void giveOrganizationProfile() {
		tickOrganizationProfile();
		this.founder.press("Finish");
	}

	void tick(String section, String answer) {
		Locator details = section(section);
		if (!isOpen(section)) {
			details.locator("summary").click();
		}
		details.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
	}

	/** Opens what is closed and closes what is open. */
	void fold(String section) {
		section(section).locator("summary").click();
	}

	boolean isOpen(String section) {
		return section(section).getAttribute("open") != null;
	}

	private Locator section(String name) {
		return this.page.locator("#main details.section")
			.filter(new FilterOptions()
				.setHas(this.page.locator("summary", new Page.LocatorOptions().setHasText(name))));
	}

}

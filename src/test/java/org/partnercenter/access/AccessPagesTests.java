package org.partnercenter.access;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.partnercenter.testing.WithoutJavaScript;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

/**
 * The pages as people see them, wide and narrow, and with nothing for axe to complain of.
 */
@BrowserTest
class AccessPagesTests {

	@Autowired
	Inbox inbox;

	@Autowired
	People people;

	@Test
	@Proves("R-001")
	void theWayToAnAccountIsAccessibleStepByStep(Visitor founder) {
		String address = "founder@" + Unique.domain();
		founder.open("/sign-up");
		founder.isWellServed("access-sign-up");
		founder.page().fill("#email", "founder");
		founder.press("Send the link");
		founder.isWellServed("access-sign-up-refused");
		assertThat(founder.page().inputValue("#email")).isEqualTo("founder");
		founder.page().fill("#email", address);
		founder.press("Send the link");
		founder.isAt("/sign-up/sent");
		founder.isWellServed("access-sign-up-sent");

		founder.open(this.inbox.lastTo(address).path());
		founder.isWellServed("access-sign-up-confirm");
		founder.fill("First name", "Ada");
		founder.fill("Last name", "Founder");
		founder.fill("Password", PASSWORD);
		founder.press("Create the account");
		founder.page().waitForURL(url -> !url.contains("/sign-up"));
		assertThat(founder.open("/password/change")).isEqualTo(200);
		founder.isWellServed("access-password-change");
	}

	@Test
	void aForgottenPasswordIsAccessibleStepByStepWithoutJavaScriptToo(@WithoutJavaScript Visitor ada) {
		String address = "ada@" + Unique.domain();
		this.people.person(address);
		ada.open("/password/forgotten");
		ada.page().fill("#email", address);
		ada.press("Send the link");
		ada.isAt("/password/forgotten");
		ada.open(this.inbox.lastTo(address).path());
		ada.page().fill("#password", "seven quiet herons above the canal");
		ada.press("Save the new password");
		ada.isAt("/sign-in");
		ada.signsIn(address, "seven quiet herons above the canal");
	}

	@Test
	void theOtherPagesAreWellServed(Visitor ada) {
		ada.open("/sign-in");
		ada.isWellServed("access-sign-in");
		ada.page().fill("#username", "nobody@fabrikam.example");
		ada.page().fill("#password", "wrong");
		ada.page().locator("#main form button").click();
		ada.page().waitForURL("**/sign-in?error");
		ada.isWellServed("access-sign-in-error");
		ada.open("/password/forgotten");
		ada.isWellServed("access-password-forgotten");
		ada.open("/password/forgotten?sent");
		ada.isWellServed("access-password-sent");
		assertThat(ada.open("/password/reset?token=none")).isEqualTo(410);
		ada.isWellServed("access-link-ended");
	}

}

package org.partnercenter.evidence;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.partnercenter.testing.People.PASSWORD;

/** Asking for a reference and answering, as people see it. */
@BrowserTest
@Proves("R-133")
class ReferenceLooksTests {

	@Autowired
	private Assets assets;

	@Autowired
	private People people;

	@Autowired
	private Inbox inbox;

	private Member member;

	@BeforeEach
	void fill(@Autowired Members members) {
		this.member = members.enroll();
		this.assets.choose(this.member, Assets.DEVICES);
		this.assets.reference(this.member, null);
	}

	@Test
	void anAdministratorAsksAndTheCustomerAccepts(Visitor administrator, Visitor customer) {
		String email = "buyer@" + Unique.domain();
		administrator.signsIn(this.member.address(), PASSWORD);
		administrator.open("/evidence/references");
		administrator.press("Ask the customer");
		administrator.sees("There is a problem");
		administrator.isWellServed("references-error");
		administrator.page().fill("#customer", "Coho Winery and Vineyards of the Upper Valley");
		administrator.page().fill("#contact", "Carla Customer");
		administrator.page().fill("#email", email);
		administrator.page().selectOption("#competency", "workplace/device-management");
		administrator.page().fill("#work", "Replaced 300 laptops in twelve shops.");
		administrator.press("Ask the customer");
		administrator.page().getByText("has been asked by mail").first().waitFor();

		String link = this.inbox.lastTo(email).path();
		customer.open(link);
		customer.isWellServed("reference");
		customer.press("Send the answer");
		customer.sees("There is a problem");
		customer.isWellServed("reference-error");
		customer.page().getByText("Yes, this is right").click();
		customer.press("Send the answer");
		customer.sees("Thank you");
		customer.isWellServed("reference-over");

		administrator.open("/evidence/references");
		administrator.page().getByText("The customer has accepted").first().waitFor();
		administrator.isWellServed("references");
	}

	@Test
	void aClerkImportsListsAndMakesKeys(Visitor clerk) {
		clerk.signsIn(this.people.staff("regional-service-center"), PASSWORD);
		clerk.open("/staff/evidence/import");
		clerk.press("Check and import");
		clerk.sees("There is a problem");
		clerk.isWellServed("evidence-import");
		clerk.open("/staff/evidence/keys");
		clerk.press("Make a key");
		clerk.sees("There is a problem");
		clerk.page().fill("#provider", "Provider " + Unique.word());
		clerk.press("Make a key");
		clerk.page().locator("#made").waitFor();
		clerk.isWellServed("evidence-keys");
	}

}

package org.partnercenter.reenrollment;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.Phase;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Organizations re-enroll at a real browser: early with a payment, and after a lapse. */
@BrowserTest
@Proves({ "R-154", "R-155" })
class RenewalStory {

	@Autowired
	RenewalYear year;

	@Autowired
	Assets assets;

	private Member member;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
	}

	@Test
	@Proves({ "R-163", "R-165", "R-167" })
	void aCertifiedPartnerRenewsEarlyAndPays(Visitor founder) {
		this.year.certify(this.member);
		this.year.daysLeft(this.member, 80);
		founder.signsIn(this.member.address(), People.PASSWORD);
		founder.isWellServed("renewal-home");
		founder.press("Re-enroll");
		founder.sees("Choose the level");
		founder.isWellServed("renewal-level");
		founder.press("Next");
		founder.sees("Sign the agreement");
		founder.isWellServed("renewal-agreement");
		founder.fill("Job title", "Owner");
		founder.press("I accept");
		founder.sees("Confirm the profile");
		founder.isWellServed("renewal-profile");
		founder.press("Open the organization profile");
		founder.isAt("/organization/profile");
		founder.open("/membership/re-enroll");
		founder.page().locator("#main input[type=checkbox]").check();
		founder.press("Pay now");

		founder.isAt("/purchases/" + this.year.reenrollment(this.member).orderId() + "/pay");
		founder.open("/membership");
		founder.isWellServed("renewal-to-be-paid");
		this.year.pay(this.year.order(this.year.reenrollment(this.member).id()));
		founder.open("/membership");
		assertThat(founder.page().locator("#main").innerText()).contains("Re-enrolled: the next term runs until");
	}

	@Test
	@Proves({ "R-159", "D-22" })
	void aRegisteredMemberLapsesReadsOnlyAndReturns(Visitor founder) {
		this.year.certify(this.member);
		this.assets.giveUp(this.member, Assets.DEVICES);
		this.year.daysLeft(this.member, -3);
		founder.signsIn(this.member.address(), People.PASSWORD);
		founder.open("/membership");
		founder.isWellServed("renewal-lapsed");
		founder.open("/membership/read-only");
		founder.isWellServed("renewal-read-only");
		founder.press("Open the membership page");
		founder.press("Re-enroll");
		founder.sees("are not met any more");
		founder.isWellServed("renewal-level-lost");
		founder.press("Next");
		founder.sees("Sign the agreement");
		founder.fill("Job title", "Owner");
		founder.press("I accept");
		founder.sees("Confirm the profile");
		founder.page().locator("#main input[type=checkbox]").check();
		founder.press("Finish re-enrollment");

		founder.isAt("/membership");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.ACTIVE);
	}

}

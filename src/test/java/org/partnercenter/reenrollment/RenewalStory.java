package org.partnercenter.reenrollment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Order;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Phase;
import org.partnercenter.partner.Organizations;
import org.partnercenter.stories.FourSteps;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Organizations re-enroll at a real browser: early with a payment, and after a lapse. */
@BrowserTest
@Proves({ "R-154", "R-155" })
class RenewalStory {

	@Autowired
	RenewalYear year;

	@Autowired
	Assets assets;

	@Autowired
	Inbox inbox;

	@Autowired
	Reenrollments reenrollments;

	@Autowired
	NoticeLedger ledger;

	@Autowired
	Organizations organizations;

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

	/** Nothing that is told afterwards asks for what is done already. */
	@Test
	@Proves({ "R-116", "R-147", "R-167", "R-168", "D-09", "D-23" })
	void aGoldPartnerRenewsEarlyByCardAndHearsNoMoreOfIt(Visitor founder) {
		this.year.daysLeft(this.member, 80);
		becomesGold();
		MembershipStatus before = this.year.status(this.member);
		this.year.daysLeft(this.member, 75);
		founder.signsIn(this.member.address(), People.PASSWORD);
		founder.press("Re-enroll");
		founder.sees("Choose the level");
		assertThat(founder.page().locator("input[value=GOLD]")).isChecked();
		founder.press("Next");
		signsAndConfirms(founder, "Pay now");
		paysByCard(founder);

		founder.open("/membership");
		founder.isWellServed("renewal-gold-renewed");
		MembershipStatus renewed = this.year.status(this.member);
		assertThat(renewed.termUntil()).isEqualTo(before.validUntil());
		assertThat(renewed.level()).isEqualTo("GOLD");
		assertThat(renewed.validUntil()).isEqualTo(before.validUntil().plusYears(1));
		hearsOfNothingUntilTheNextTermBegins(before.validUntil());
	}

	private void becomesGold() {
		this.year.certify(this.member);
		this.assets.competency(this.member, Assets.IDENTITY);
		this.assets.competency(this.member, Assets.NETWORK);
		this.assets.survey(this.member);
		this.year.rise(this.member);
	}

	private void paysByCard(Visitor founder) {
		Reenrollment renewal = this.year.reenrollment(this.member);
		Order order = this.year.order(renewal.id());
		this.year.collect(order);
		founder.open("/purchases/" + order.id() + "/pay");
		founder.press("Pay by card");
		founder.sees("Card provider for trials");
		founder.press("Pay");
		founder.sees("Your card payment");
		this.year.finish(this.year.running(renewal.id()), order);
	}

	private void hearsOfNothingUntilTheNextTermBegins(LocalDate anniversary) {
		UUID organization = this.member.organization().id();
		String address = this.member.address();
		this.inbox.deliver();
		assertThat(this.inbox.to(address)).anyMatch(mail -> mail.subject().contains("is re-enrolled until"));
		int mails = this.inbox.to(address).size();
		Reenrollment renewal = this.reenrollments.latestOf(organization).orElseThrow();
		this.year.pass(this.year.running(renewal.id()));

		assertThat(this.year.running(renewal.id())).isNull();
		assertThat(this.year.status(this.member).termFrom()).isEqualTo(anniversary.plusDays(1));
		assertThat(this.year.status(this.member).level()).isEqualTo("GOLD");
		this.inbox.deliver();
		assertThat(this.inbox.to(address)).hasSize(mails);
		assertThat(this.ledger.of(organization, anniversary)).isNotEmpty()
			.noneMatch(LedgerNotice::isExpected)
			.filteredOn(notice -> notice.expectedOn().isAfter(anniversary.minusDays(75)))
			.allMatch(notice -> notice.state() == NoticeState.SUPPRESSED);
	}

	private void signsAndConfirms(Visitor founder, String lastButton) {
		founder.sees("Sign the agreement");
		founder.fill("Job title", "Owner");
		founder.press("I accept");
		founder.sees("Confirm the profile");
		founder.page().locator("#main input[type=checkbox]").check();
		founder.press(lastButton);
	}

	@Test
	@Proves({ "R-147", "R-159", "D-22" })
	void aRegisteredMemberLapsesReadsOnlyAndReturns(Visitor founder) {
		this.year.certify(this.member);
		this.assets.giveUp(this.member, Assets.DEVICES);
		this.year.daysLeft(this.member, 60);
		ProcessInstance renewal = this.year.open(this.member);
		assertThat(inDirectory(founder)).isTrue();
		this.year.passUntil(renewal, NextStep.Kind.LAPSE);
		this.year.pass(renewal);
		this.year.daysLeft(this.member, -3);
		founder.signsIn(this.member.address(), People.PASSWORD);
		founder.open("/membership");
		founder.isWellServed("renewal-lapsed");
		assertThat(inDirectory(founder)).isFalse();
		isSentBack(founder);
		founder.isWellServed("renewal-read-only");
		founder.press("Open the membership page");
		founder.press("Re-enroll");
		founder.sees("are not met any more");
		founder.isWellServed("renewal-level-lost");
		founder.press("Next");
		signsAndConfirms(founder, "Finish re-enrollment");

		founder.isAt("/membership");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.ACTIVE);
		assertThat(inDirectory(founder)).isTrue();
	}

	@Test
	@Proves({ "R-146", "D-22" })
	void oneThatHasExpiredEnrollsAnewUnderItsOldId(Visitor founder) {
		this.year.daysLeft(this.member, 10);
		ProcessInstance renewal = this.year.open(this.member);
		this.year.passUntil(renewal, NextStep.Kind.EXPIRY);
		this.year.pass(renewal);
		founder.signsIn(this.member.address(), People.PASSWORD);
		founder.open("/membership");
		founder.isWellServed("renewal-expired");
		assertThat(founder.page().locator("#main")).containsText(this.member.organization().partnerProgramId());
		founder.press("Enroll anew");
		FourSteps steps = new FourSteps(founder);
		steps.sign();
		steps.giveIndividualProfile();
		steps.giveOrganizationProfile();

		founder.sees("Congratulations");
		founder.open("/membership");
		assertThat(founder.page().locator("#main tbody tr")).hasCount(2);
		assertThat(founder.page().locator("#main .badge.ok").first()).hasText("Active");
		assertThat(this.organizations.get(this.member.organization().id()).partnerProgramId())
			.isEqualTo(this.member.organization().partnerProgramId());
		assertThat(inDirectory(founder)).isTrue();
	}

	private void isSentBack(Visitor founder) {
		founder.open("/organization/profile");
		founder.page().locator("#main form button.button").last().click();
		founder.isAt("/membership/read-only");
	}

	private boolean inDirectory(Visitor visitor) {
		visitor.open("/directory?name="
				+ URLEncoder.encode(this.member.organization().displayName(), StandardCharsets.UTF_8));
		return visitor.page().locator("#main tbody tr").count() == 1;
	}

}

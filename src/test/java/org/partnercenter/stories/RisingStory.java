package org.partnercenter.stories;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.evidence.Assets;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An organization rises, and pays by bank transfer or by card. */
@BrowserTest
class RisingStory {

	@Autowired
	Inbox inbox;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	Assets assets;

	@Autowired
	Orders orders;

	@Autowired
	JdbcClient jdbc;

	private Member member;

	@BeforeEach
	void aRegisteredMember() {
		this.member = this.members.enroll();
	}

	@Test
	@Proves({ "R-113", "R-114", "R-115", "R-117", "R-118", "R-119", "R-120", "R-121", "R-183", "D-08" })
	void fromRegisteredToCertifiedByBankTransferAndOnToGoldWithoutAnotherFee(Visitor founder, Visitor clerk) {
		founder.signsIn(this.member.address(), People.PASSWORD);
		upgradeNow(founder).click();
		founder.sees("Your way to Certified Partner");
		assertThat(founder.page().locator("#main .lead")).containsText("50");
		founder.isWellServed("rising-nothing-yet");

		this.assets.competency(this.member, Assets.DEVICES);
		founder.open("/home");
		assertThat(founder.page().locator("#main")).containsText("Certified Partner: waits for the fee");
		assertThat(founder.page().locator(".summary .badge").first()).hasText("Registered Member");
		founder.open("/upgrade");
		founder.isWellServed("rising-upgrade");
		paysByTransfer(founder, clerk);

		founder.open("/home");
		assertThat(founder.page().locator(".summary .badge").first()).hasText("Certified Partner");
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("Congratulations");
		founder.open("/progress");
		founder.sees("Your way to Gold Certified");
		founder.isWellServed("rising-to-gold");

		this.assets.competency(this.member, Assets.IDENTITY);
		this.assets.competency(this.member, Assets.NETWORK);
		this.assets.survey(this.member);
		finish(upgrade());
		founder.open("/purchases");
		assertThat(founder.page().locator("#main section.card")).hasCount(1);
		founder.isWellServed("rising-purchases");
		founder.open("/progress");
		assertThat(founder.page().locator(".summary .badge").first()).hasText("Gold Certified Partner");
		founder.isWellServed("rising-at-the-top");
	}

	@Test
	@Proves({ "R-114", "R-116", "D-24" })
	void fromRegisteredToGoldAtOnceByCard(Visitor founder) {
		this.assets.survey(this.member);
		for (var competency : List.of(Assets.DEVICES, Assets.IDENTITY, Assets.NETWORK)) {
			this.assets.competency(this.member, competency);
		}
		Order order = openOrder();
		assertThat(order.level()).isEqualTo("GOLD");
		String payment = invoiced(order);
		founder.signsIn(this.member.address(), People.PASSWORD);
		founder.open("/purchases/" + order.id() + "/pay");
		founder.isWellServed("rising-pay");
		founder.press("Pay by card");
		founder.sees("Card provider for trials");
		founder.isWellServed("rising-card-provider");
		founder.press("Pay");
		founder.sees("Your card payment");
		assertThat(founder.page().locator("#main .notice.ok")).containsText("is paid");
		founder.isWellServed("rising-paid-by-card");

		this.engine.run(payment, "sendTask_sendReceipt");
		finish(upgrade());
		founder.open("/upgrade");
		assertThat(founder.page().locator(".summary .badge").first()).hasText("Gold Certified Partner");
	}

	private void paysByTransfer(Visitor founder, Visitor clerk) {
		Order order = openOrder();
		String upgrade = upgrade();
		String payment = invoiced(order);
		assertThat(this.inbox.lastTo(this.member.address()).subject()).containsIgnoringCase("invoice");
		founder.open("/upgrade");
		founder.press("Go to the payment");
		founder.press("Pay now");
		founder.press("Pay by bank transfer");
		founder.sees("Your bank transfer");
		founder.isWellServed("rising-transfer");

		clerk.signsIn(this.people.staff(StaffGroups.FINANCE), People.PASSWORD);
		clerk.open("/camunda/app/tasklist/" + this.engine.engine().getName() + "/");
		task(clerk).click();
		assertThat(clerk.page().locator(".fjs-container")).containsText(order.number());
		confirms(clerk);
		this.engine.run(payment, "sendTask_sendReceipt");
		finish(upgrade);
	}

	private void confirms(Visitor clerk) {
		Page page = clerk.page();
		clerk.claims();
		page.locator(".fjs-container").getByLabel("Amount received").fill("1,500.00");
		Locator day = page.locator(".fjs-container").getByLabel("Received on");
		day.fill("1/15/2026");
		day.press("Enter");
		page.locator(".fjs-container").getByLabel("Reference of the bank").fill("BANK-0815");
		clerk.picture("rising-tasklist");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click();
		assertThat(task(clerk)).hasCount(0);
	}

	private Locator task(Visitor clerk) {
		return clerk.page()
			.locator(".tasks-list li.task",
					new Page.LocatorOptions().setHasText(this.member.organization().displayName()));
	}

	private static Locator upgradeNow(Visitor founder) {
		return founder.page().locator(".bar a.go");
	}

	/** The invoice goes out. */
	private String invoiced(Order order) {
		String payment = this.engine.instance("payment", order.id().toString()).getId();
		this.engine.run(payment, "serviceTask_issueInvoice");
		this.engine.run(payment, "sendTask_sendInvoice");
		return payment;
	}

	private void finish(String upgrade) {
		this.engine.run(upgrade, "serviceTask_activateLevel");
		this.engine.run(upgrade, "sendTask_sendCongratulations");
	}

	private Order openOrder() {
		return this.orders.of(this.member.organization().id()).stream().filter(Order::isOpen).findFirst().orElseThrow();
	}

	/** The running upgrade of the organization. */
	private String upgrade() {
		return this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey("upgrade")
			.list()
			.stream()
			.filter(found -> belongs(found.getBusinessKey()))
			.findFirst()
			.orElseThrow()
			.getId();
	}

	private boolean belongs(String upgrade) {
		return this.jdbc.sql("select organization_id from level_upgrade where id = ?")
			.param(UUID.fromString(upgrade))
			.query(UUID.class)
			.single()
			.equals(this.member.organization().id());
	}

}

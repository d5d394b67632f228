package org.partnercenter.billing;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.billing.Sales.usd;

@BrowserTest
class FinancePagesTests {

	@LocalServerPort
	int port;

	@Autowired
	Orders orders;

	@Autowired
	Invoices invoices;

	@Autowired
	Payments payments;

	@Autowired
	People people;

	private Member member;

	private Order order;

	private Browser finance;

	@BeforeEach
	void order(@Autowired Members members) {
		this.member = members.enroll();
		this.order = place("1500.00");
		this.finance = this.people.signedInStaff(this.port, StaffGroups.FINANCE);
	}

	@Test
	void theNewestOpenOrdersComeFirstPageByPage() {
		for (int i = 0; i < FinanceSearch.PAGE; i++) {
			place("1.00");
		}

		String first = this.finance.get("/staff/billing").body();
		assertThat(first).doesNotContain(this.order.number()).contains("Older ones");
		String next = first.replaceAll("(?s).*href=\"(/staff/billing\\?show=open[^\"]*before=[^\"]*)\".*", "$1")
			.replace("&amp;", "&");
		assertThat(this.finance.get(next).body()).contains(this.order.number());
	}

	@Test
	void closedOrdersHaveAListOfTheirOwn() {
		Order paid = place("20.00");
		this.payments.book(Sales.transfer(paid, usd("20.00")));

		assertThat(this.finance.get("/staff/billing?show=closed").body()).contains(paid.number())
			.doesNotContain(this.order.number());
		assertThat(this.finance.get("/staff/billing?show=open").body()).doesNotContain(paid.number())
			.contains(this.order.number());
	}

	@Test
	void ordersAreFoundByEveryNumberAndByName() {
		Invoice invoice = this.invoices.issue(this.order.id());

		for (String sought : List.of(invoice.number(), this.order.number(),
				this.member.organization().partnerProgramId(), this.member.organization().legalName())) {
			assertThat(search(sought)).as(sought).contains(this.order.id().toString());
		}
		assertThat(search("INV-2026-999999")).contains("No order is here");
		assertThat(search("'; drop table billing_order; --")).contains("No order is here");
	}

	@Test
	void anOpenOrderIsCancelledWithAReason() {
		HttpResponse<String> done = cancel(this.finance, "OPEN", "They went away");

		assertThat(done.statusCode()).isEqualTo(302);
		assertThat(this.orders.get(this.order.id())).returns(OrderState.CANCELLED, Order::state)
			.returns("They went away", Order::closedBecause);
		assertThat(page()).contains("The order is cancelled.", "They went away");
	}

	@Test
	void aPaidOrderIsCreditedWithAReason() {
		this.invoices.issue(this.order.id());
		this.payments.book(Sales.transfer(this.order, usd("1500.00")));

		cancel(this.finance, "SETTLED", "Bought twice");

		assertThat(this.orders.get(this.order.id()).state()).isEqualTo(OrderState.CREDITED);
		assertThat(page()).contains("CN-", "We are looking into it", "staff-fin staff-nance");
	}

	@Test
	void noOrderIsTakenBackWithoutAReasonOrWithACardNumber() {
		assertThat(cancel(this.finance, "OPEN", " ").body()).contains("Enter the reason.");
		assertThat(cancel(this.finance, "OPEN", "Paid with 4111 1111 1111 1111").body())
			.contains("looks like the number or the security code");
		assertThat(this.orders.get(this.order.id()).isOpen()).isTrue();
	}

	/** Who saw an open order does not credit the paid one that it has become. */
	@Test
	void whoDecidesSeesWhatHeDecidesAbout() {
		this.payments.book(Sales.transfer(this.order, usd("1500.00")));

		assertThat(cancel(this.finance, "OPEN", "Not paid").body())
			.contains("Meanwhile the state of the order has changed");
		assertThat(this.orders.isSettled(this.order.id())).isTrue();
	}

	@Test
	void auditorsOnlyRead() {
		Browser auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);

		assertThat(auditor.get("/staff/billing/orders/" + this.order.id()).body()).contains(this.order.number())
			.doesNotContain("Cancel the order");
		assertThat(cancel(auditor, "OPEN", "Just so").statusCode()).isEqualTo(403);
		assertThat(this.orders.get(this.order.id()).isOpen()).isTrue();
	}

	@Test
	void nobodyElseSeesTheOrders() {
		String path = "/staff/billing/orders/" + this.order.id();
		for (String group : List.of(StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.PROCESS_OWNERS,
				StaffGroups.CAMUNDA_ADMIN)) {
			Browser other = this.people.signedInStaff(this.port, group);
			assertThat(other.get("/staff/billing").statusCode()).as(group).isEqualTo(404);
			assertThat(other.get(path).statusCode()).as(group).isEqualTo(404);
			assertThat(cancel(other, "OPEN", "Just so").statusCode()).as(group).isEqualTo(404);
		}
		Browser founder = this.people.signedIn(this.port, this.member.address());
		assertThat(founder.get(path).statusCode()).isIn(403, 404);
		assertThat(this.finance.get("/staff/billing/orders/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
	}

	@Test
	void thePagesFitEverybody(Visitor clerk) {
		this.invoices.issue(this.order.id());
		this.payments.book(Sales.transfer(this.order, usd("1600.00")));
		clerk.signsIn(this.people.staff(StaffGroups.FINANCE), People.PASSWORD);

		clerk.open("/staff/billing");
		clerk.sees("Orders and invoices");
		clerk.isWellServed("finance");
		clerk.open("/staff/billing/orders/" + this.order.id());
		clerk.isWellServed("finance-order");
	}

	private Order place(String net) {
		return this.orders.place(Sales.order(this.member.organization().id(), usd(net)));
	}

	private String search(String sought) {
		return this.finance.get("/staff/billing?country=US&sought=" + URLEncoder.encode(sought, StandardCharsets.UTF_8))
			.body();
	}

	private String page() {
		return this.finance.get("/staff/billing/orders/" + this.order.id()).body();
	}

	private HttpResponse<String> cancel(Browser browser, String state, String reason) {
		return browser.submit("/staff/billing/orders/" + this.order.id() + "/cancel",
				"state=" + state + "&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
	}

}

package org.partnercenter.billing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.billing.Sales.usd;

@BrowserTest
@Proves("R-183")
class PurchasePagesTests {

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

	@Autowired
	Members members;

	@Autowired
	org.partnercenter.partner.People associations;

	private Member member;

	private Order order;

	private Browser founder;

	@BeforeEach
	void order() {
		this.member = this.members.enroll();
		this.order = this.orders.place(Sales.order(this.member.organization().id(), usd("1500.00")));
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	@Test
	void everyOrderIsShownWithInvoicesAndPayments() {
		Order credited = this.orders.place(Sales.order(this.member.organization().id(), usd("70.00")));
		Invoice invoice = this.invoices.issue(credited.id());
		this.payments.book(Sales.transfer(credited, usd("70.00")));
		this.orders.credit(credited.id(), "Bought twice", "staff-finance");

		String page = plain(this.founder.get("/purchases"));

		assertThat(page).contains(this.order.number(), credited.number(), "USD 1,500.00", "USD 70.00", "To be paid",
				"Credited", "Program fee for a year: Certified Partner", "March 14, 2026 to March 14, 2027",
				invoice.number(), "CN-", "Bank transfer", "Paid in full");
	}

	@Test
	void anOrganizationWithoutOrdersIsToldSo() {
		Member other = this.members.enroll();

		assertThat(this.people.signedIn(this.port, other.address()).get("/purchases").body())
			.contains("Nothing has been ordered yet");
	}

	@Test
	void anOrderShowsEverythingAboutIt() {
		this.payments.book(Sales.transfer(this.order, usd("400.00")));

		String page = plain(this.founder.get("/purchases/" + this.order.id()));

		assertThat(page).contains("Order " + this.order.number(), "USD 1,100.00", "Paid in part",
				"DE02 1203 0000 0000 2020 51", this.member.organization().legalName(), "1 Main Street");
		assertThat(page).doesNotContain("staff-fin");
	}

	@Test
	void thePayerSaysWhatStandsOnHisInvoice() {
		HttpResponse<String> saved = bill("PO-4711");

		assertThat(saved.headers().firstValue("Location")).get().asString().endsWith("/purchases/" + this.order.id());
		assertThat(this.orders.get(this.order.id())).returns("PO-4711", Order::purchaseOrderNumber)
			.returns("Payer & Sons", order -> order.address().name())
			.returns("US", order -> order.address().country());
	}

	/**
	 * T-P09, T-P10: what was typed stays, but not in our records; amounts cannot be
	 * typed.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "4111 1111 1111 1111", "PO 5555-5555-5555-4444 12/29" })
	void cardNumbersAreRefusedWithASentence(String typed) {
		HttpResponse<String> refused = bill(typed);

		assertThat(refused.statusCode()).isEqualTo(200);
		assertThat(refused.body()).contains("looks like the number or the security code of a payment card",
				"Payer &amp; Sons");
		assertThat(this.orders.get(this.order.id())).isEqualTo(this.order);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x7, 0x202E, 0xFFFE, 0xFFFF, 0x1FFFF, 0xFDD0 })
	void whatNoInvoiceCanShowIsRefused(int character) {
		HttpResponse<String> refused = bill("PO" + Character.toString(character) + "4711");

		assertThat(refused.statusCode()).isEqualTo(200);
		assertThat(refused.body()).contains("Payer &amp; Sons");
		assertThat(this.orders.get(this.order.id())).isEqualTo(this.order);
	}

	@Test
	void nothingElseOfTheOrderCanBeChanged() {
		this.founder.submit("/purchases/" + this.order.id() + "/billing",
				"name=Payer&kind=COMPANY&country=DE&net=0.01&gross=0&state=Bavaria&booked=1500&currency=JPY");

		assertThat(this.orders.get(this.order.id())).returns(usd("1500.00"), Order::gross)
			.returns(usd("0.00"), Order::booked)
			.returns("US", order -> order.address().country())
			.returns("Bavaria", order -> order.address().state());
	}

	@Test
	void mistakesAreSaidNextToTheField() {
		String page = this.founder
			.submit("/purchases/" + this.order.id() + "/billing", "name=&kind=KING&taxId=" + "1".repeat(41))
			.body();

		assertThat(page).contains("Enter the name of the organization.", "Choose the kind of organization.",
				"This is too long.");
	}

	@Test
	void theInvoiceIsAPdf() {
		Invoice invoice = this.invoices.issue(this.order.id());

		HttpResponse<String> pdf = this.founder.get(pdf(invoice));

		assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(pdf.headers().firstValue("Content-Disposition")).get().asString().contains(invoice.fileName());
		assertThat(pdf.body()).startsWith("%PDF-");
	}

	@Test
	void somebodyElsesLooksLikeNone() {
		Invoice invoice = this.invoices.issue(this.order.id());
		Browser stranger = this.people.signedIn(this.port, this.members.enroll().address());

		for (String path : List.of("/purchases/" + this.order.id(), "/purchases/" + UUID.randomUUID(), pdf(invoice),
				"/purchases/invoices/" + UUID.randomUUID() + ".pdf")) {
			assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
		}
		assertThat(stranger.submit("/purchases/" + this.order.id() + "/billing", "name=Mine&kind=COMPANY").statusCode())
			.isEqualTo(404);
		assertThat(this.orders.get(this.order.id())).isEqualTo(this.order);
	}

	@Test
	void nonsenseIsNoOrder() {
		assertThat(this.founder.get("/purchases/nonsense").statusCode()).isEqualTo(400);
		assertThat(this.founder.get("/purchases/invoices/nonsense.pdf").statusCode()).isEqualTo(400);
	}

	@Test
	void colleaguesWhoDoNotAdministerSeeNothing() {
		Invoice invoice = this.invoices.issue(this.order.id());
		String colleague = "colleague@" + this.member.domain();
		this.associations.associate(this.member.organization().id(), this.people.person(colleague),
				new IndividualProfile("Carl", "Colleague", colleague, null, "Clerk", null, false));
		Browser browser = this.people.signedIn(this.port, colleague);

		for (String path : List.of("/purchases", "/purchases/" + this.order.id(), pdf(invoice))) {
			assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
		}
	}

	@Test
	void ofStaffOnlyFinanceAndAuditorsReadInvoices() {
		Invoice invoice = this.invoices.issue(this.order.id());

		for (String group : List.of(StaffGroups.FINANCE, StaffGroups.AUDITORS)) {
			assertThat(this.people.signedInStaff(this.port, group).get(pdf(invoice)).statusCode()).as(group)
				.isEqualTo(200);
		}
		for (String group : List.of(StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.PROCESS_OWNERS)) {
			assertThat(this.people.signedInStaff(this.port, group).get(pdf(invoice)).statusCode()).as(group)
				.isEqualTo(404);
		}
	}

	@Test
	void thePagesFitEverybody(Visitor payer) {
		this.invoices.issue(this.order.id());
		this.payments.book(Sales.transfer(this.order, usd("400.00")));
		payer.signsIn(this.member.address(), People.PASSWORD);

		payer.open("/purchases");
		payer.sees("Program purchases");
		payer.isWellServed("purchases");
		payer.open("/purchases/" + this.order.id());
		payer.isWellServed("purchase");
		payer.fill("Your purchase-order number", "4111 1111 1111 1111");
		payer.press("Save");
		payer.page().waitForSelector(".errors");
		payer.isWellServed("purchase-refused");
		payer.fill("Your purchase-order number", "PO-" + Unique.word());
		payer.press("Save");
		payer.page().waitForSelector(".notice.ok");
	}

	private HttpResponse<String> bill(String purchaseOrderNumber) {
		HttpResponse<String> page = this.founder.get("/purchases/" + this.order.id());
		return this.founder.submit(page, "/purchases/" + this.order.id() + "/billing", "name", "Payer & Sons", "kind",
				"COMPANY", "purchaseOrderNumber", purchaseOrderNumber);
	}

	private static String pdf(Invoice invoice) {
		return "/purchases/invoices/" + invoice.id() + ".pdf";
	}

	private static String plain(HttpResponse<String> page) {
		assertThat(page.statusCode()).isEqualTo(200);
		return page.body().replace('\u00a0', ' ').replace("&nbsp;", " ");
	}

}

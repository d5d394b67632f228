package org.partnercenter.billing;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.partnercenter.billing.Sales.usd;

@PartnerCenterTest
@Proves("D-24")
class InvoiceTests {

	@Autowired
	Orders orders;

	@Autowired
	Invoices invoices;

	@Autowired
	BillingDetails details;

	@Autowired
	BillingCopies copies;

	@Autowired
	Payments payments;

	@Autowired
	JdbcTemplate jdbc;

	private Member member;

	private Order order;

	@BeforeEach
	void order(@Autowired Members members) {
		this.member = members.enroll();
		this.order = this.orders.place(Sales.order(this.member.organization().id(), usd("1500.00")));
	}

	@Test
	void saysEverythingThatAPayerNeeds() throws IOException {
		assertThat(this.details.change(this.order.id(), form("PO-4711"), this.member.founder())).isEmpty();
		Invoice invoice = this.invoices.issue(this.order.id());

		String text = read(this.invoices.pdf(invoice.id()));

		assertThat(text).contains("Invoice " + invoice.number(), this.order.number(), "PO-4711", "Łęcka & Søn <b>",
				"Office of Zoja", "1 High Street", "98101 Seattle", "United States", "TAX-1",
				this.member.organization().partnerProgramId(), "Program fee for a year: Certified", "March 14, 2026 to",
				"USD 1,500.00", "Tax (0%)", "No tax is charged.", "DE02 1203 0000 0000 2020 51", "EXAMPLEXXXX",
				"Example Partner Program Ltd.");
	}

	@Test
	void speaksTheLanguageOfItsRecipient(@Autowired Accounts accounts) throws IOException {
		accounts.choose(this.member.founder(), Locale.GERMAN);

		Invoice invoice = this.invoices.issue(this.order.id());

		assertThat(invoice.language()).isEqualTo(Locale.GERMAN);
		assertThat(read(this.invoices.pdf(invoice.id()))).contains("Rechnung " + invoice.number(), "1.500,00 USD",
				"14. März 2026 bis 14. März 2027", "Es wird keine Steuer berechnet.");
	}

	@Test
	void isDrawnOnceAndKept() {
		Invoice invoice = this.invoices.issue(this.order.id());

		byte[] first = this.copies.content(invoice.id().toString());

		assertThat(this.invoices.pdf(invoice.id())).isEqualTo(first);
		assertThat(this.jdbc.queryForObject("select sha256 from billing_document_copy where document = ?", String.class,
				invoice.id()))
			.isEqualTo(Digest.of(first));
	}

	@Test
	void isIssuedOnceAndFoundByItsNumber() {
		Invoice invoice = this.invoices.issue(this.order.id());

		assertThat(this.invoices.issue(this.order.id())).isEqualTo(invoice);
		assertThat(this.invoices.byNumber(" " + invoice.number().toLowerCase())).contains(invoice);
		assertThat(this.invoices.byNumber(null)).isEmpty();
		assertThat(this.invoices.get(invoice.id())).isEqualTo(invoice);
	}

	@Test
	void numbersFollowEachOther() {
		Invoice one = this.invoices.issue(this.order.id());
		Invoice two = this.invoices.issue(another().id());

		assertThat(position(two)).isEqualTo(position(one) + 1);
	}

	/** It is New Year in Berlin an hour before it is in London. */
	@Test
	void theYearBeginsInTheZoneOfTheSeller() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2031-12-31T22:59:59Z")));
		Invoice last = this.invoices.issue(this.order.id());
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2031-12-31T23:00:00Z")));
		Invoice first = this.invoices.issue(another().id());

		assertThat(last.number()).startsWith("INV-2031-");
		assertThat(first.number()).isEqualTo("INV-2032-000001");
		assertThat(first.issuedOn()).hasToString("2032-01-01");
	}

	@Test
	void isNeverChangedButTakenBackAndWrittenAnew(@Autowired Inbox inbox) throws IOException {
		Invoice invoice = this.invoices.issue(this.order.id());

		this.details.change(this.order.id(), form("PO-4712"), this.member.founder());
		this.details.change(this.order.id(), form("PO-4712"), this.member.founder());

		List<Invoice> documents = this.invoices.of(this.order.id());
		assertThat(documents).extracting(Invoice::kind)
			.containsExactlyInAnyOrder(Invoice.Kind.INVOICE, Invoice.Kind.CREDIT_NOTE, Invoice.Kind.INVOICE);
		Invoice next = this.invoices.currentOf(this.order.id()).orElseThrow();
		Invoice note = documents.stream().filter(each -> each.credits() != null).findFirst().orElseThrow();
		assertThat(note.credits()).isEqualTo(invoice.id());
		assertThat(read(this.invoices.pdf(next.id()))).contains("PO-4712", next.number());
		assertThat(read(this.invoices.pdf(invoice.id()))).doesNotContain("PO-4712");
		assertThat(read(this.invoices.pdf(note.id()))).contains("Credit note " + note.number(), invoice.number(),
				"USD 1,500.00", "Nothing is to be paid");
		ReceivedMail mail = inbox.lastTo(this.member.address());
		assertThat(mail.subject()).contains(next.number());
		assertThat(mail.text()).contains(note.number());
	}

	@Test
	void whatIsPaidInPartKeepsItsTax() {
		this.payments.book(Sales.transfer(this.order, usd("1.00")));
		BillingForm other = new BillingForm("Acme", null, null, null, null, null, "PUBLIC_BODY", null, null);

		assertThat(this.details.change(this.order.id(), other, this.member.founder())).containsEntry("kind",
				"billing.error.kindFixed");
	}

	@Test
	void aClosedOrderKeepsItsInvoice() {
		this.payments.book(Sales.transfer(this.order, usd("1500.00")));

		assertThat(this.details.change(this.order.id(), form("PO-1"), this.member.founder()))
			.containsValue("billing.error.closed");
		assertThatIllegalStateException().isThrownBy(() -> this.invoices.issue(this.order.id()));
	}

	@Test
	void whoPlaysWithNumbersIsStopped() {
		this.invoices.issue(this.order.id());
		for (int i = 0; i < 10; i++) {
			this.details.change(this.order.id(), form("PO-" + i), this.member.founder());
		}

		assertThat(this.details.change(this.order.id(), form("PO-10"), this.member.founder()))
			.containsValue("billing.error.tooOften");
	}

	@Test
	void whatSomebodyChangesInTheDatabaseIsNoticed() {
		Invoice invoice = this.invoices.issue(this.order.id());
		this.jdbc.update("update billing_document set content = replace(content, '1500.00', '15.00') where id = ?",
				invoice.id());

		assertThatIllegalStateException().isThrownBy(() -> this.invoices.pdf(invoice.id()));
	}

	@Test
	void theNextOrderRemembersTheAddress() {
		this.details.change(this.order.id(), form("PO-1"), this.member.founder());

		assertThat(another()).returns("Łęcka & Søn <b>", order -> order.address().name())
			.returns(null, Order::purchaseOrderNumber);
	}

	private Order another() {
		return this.orders.place(Sales.order(this.member.organization().id(), usd("10.00")));
	}

	private static BillingForm form(String purchaseOrderNumber) {
		return new BillingForm("Łęcka & Søn <b>", "Office of Zoja", "1 High Street", "98101", "Seattle", null,
				"COMPANY", "TAX-1", purchaseOrderNumber);
	}

	private static int position(Invoice invoice) {
		return Integer.parseInt(invoice.number().substring(invoice.number().lastIndexOf('-') + 1));
	}

	private static String read(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
		}
	}

}

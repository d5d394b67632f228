package org.partnercenter.billing;

import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.UnappliedPayment.Reason;
import org.partnercenter.notification.Attachment;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.partnercenter.billing.Sales.TERM;
import static org.partnercenter.billing.Sales.usd;

@PartnerCenterTest
@RecordApplicationEvents
@Proves("D-24")
class OrderTests {

	@Autowired
	Orders orders;

	@Autowired
	Invoices invoices;

	@Autowired
	Payments payments;

	@Autowired
	UnappliedPayments unapplied;

	@Autowired
	Trail trail;

	@Autowired
	People people;

	@Autowired
	ApplicationEvents events;

	private Member member;

	private UUID organization;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.organization = this.member.organization().id();
	}

	@Test
	void storesWhatWasBought() {
		NewOrder wanted = Sales.order(this.organization, usd("1500.00"));

		Order order = this.orders.get(this.orders.place(wanted).id());

		assertThat(order).returns(this.organization, Order::organization)
			.returns("upgrade", Order::purpose)
			.returns("CERTIFIED", Order::level)
			.returns(TERM, Order::termFrom)
			.returns(TERM.plusYears(1), Order::termUntil)
			.returns(usd("1500.00"), Order::net)
			.returns(usd("0.00"), Order::tax)
			.returns(usd("1500.00"), Order::gross)
			.returns(usd("1500.00"), Order::due)
			.returns("US", Order::country)
			.returns(OrderState.OPEN, Order::state);
		assertThat(order.address()).isEqualTo(new BillingAddress(this.member.organization().legalName(), null,
				"1 Main Street", null, "Redmond", null, "US", CustomerKind.COMPANY, null));
		assertThat(facts(order)).containsExactly("billing.order-placed");
	}

	@Test
	void placesTheSameOrderOnce() {
		NewOrder wanted = Sales.order(this.organization, usd("1500.00"));

		Order first = this.orders.place(wanted);
		Order again = this.orders.place(Sales.order(this.organization, usd("99.00"), wanted.key(), TERM));

		assertThat(again).isEqualTo(first);
		assertThat(this.orders.of(this.organization)).containsExactly(first);
	}

	@Test
	void isFoundByTheNumberThatPayersQuote() {
		Order order = place("10.00");
		String typed = order.number().toLowerCase().replaceFirst("(rf..)(...)", "$1 $2 ");

		assertThat(this.orders.byNumber(typed)).contains(order);
		assertThat(this.orders.byNumber(order.number() + "0")).isEmpty();
		assertThat(this.orders.byNumber("nonsense")).isEmpty();
		assertThat(this.orders.byNumber(null)).isEmpty();
	}

	@Test
	void sellsNothingForNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> Sales.order(this.organization, usd("0.00")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.orders.get(UUID.randomUUID()));
	}

	@Test
	@Proves("D-07")
	void knowsWhatWasPaidForATerm() {
		Order paid = place("1500.00");
		pay(paid);
		place("500.00");
		Order credited = place("70.00");
		pay(credited);
		this.orders.credit(credited.id(), "A mistake", "staff-finance");
		pay(this.orders.place(Sales.order(this.organization, usd("9.00"), Unique.word(), TERM.plusYears(1))));
		pay(this.orders.place(Sales.order(this.organization, Money.of("8.00", "EUR"))));

		assertThat(this.orders.paidFor(this.organization, TERM, Currency.getInstance("USD"))).isEqualTo(usd("1500.00"));
		assertThat(this.orders.paidFor(UUID.randomUUID(), TERM, Currency.getInstance("USD"))).isEqualTo(usd("0.00"));
	}

	@Test
	void cancelsAnOpenOrderOnce() {
		Order order = place("100.00");
		Invoice invoice = this.invoices.issue(order.id());

		Order cancelled = this.orders.cancel(order.id(), "billing.because.unpaid", null);
		this.orders.cancel(order.id(), "A second time", null);

		assertThat(cancelled).returns(OrderState.CANCELLED, Order::state)
			.returns("billing.because.unpaid", Order::closedBecause)
			.returns(usd("0.00"), Order::due);
		assertThat(this.invoices.of(order.id())).hasSize(2)
			.last()
			.returns(Invoice.Kind.CREDIT_NOTE, Invoice::kind)
			.returns(invoice.id(), Invoice::credits);
		assertThat(this.invoices.currentOf(order.id())).isEmpty();
		assertThat(this.events.stream(OrderCancelled.class))
			.containsExactly(new OrderCancelled(order.id(), this.organization));
		assertThat(facts(order)).endsWith("billing.order-cancelled", "billing.credit-note-issued");
		assertThatIllegalStateException().isThrownBy(() -> this.invoices.issue(order.id()));
	}

	@Test
	void setsAsideWhatACancelledOrderHadGot() {
		Order order = place("100.00");
		this.payments.book(Sales.transfer(order, usd("30.00")));

		this.orders.cancel(order.id(), "Not paid in full", null);

		assertThat(this.unapplied.of(order.id())).singleElement()
			.returns(usd("30.00"), UnappliedPayment::amount)
			.returns(Reason.ORDER_CANCELLED, UnappliedPayment::reason);
		assertThat(this.events.stream(PaymentUnapplied.class)).hasSize(1);
	}

	@Test
	void neverCancelsWhatIsPaid() {
		Order order = place("100.00");
		pay(order);

		assertThat(this.orders.cancel(order.id(), "Too late", null).state()).isEqualTo(OrderState.SETTLED);
		assertThat(this.orders.isSettled(order.id())).isTrue();
	}

	@Test
	void creditsAPaidOrderOnceAndTellsTheOrganization(@Autowired Inbox inbox) {
		Order order = place("1500.00");
		Invoice invoice = this.invoices.issue(order.id());
		pay(order);
		String staff = this.people.staff(StaffGroups.FINANCE);

		Order credited = this.orders.credit(order.id(), "Bought twice <by mistake>", staff);
		this.orders.credit(order.id(), "A second time", staff);

		assertThat(credited.state()).isEqualTo(OrderState.CREDITED);
		assertThat(this.orders.isSettled(order.id())).isFalse();
		Invoice note = this.invoices.of(order.id()).get(1);
		assertThat(note.gross()).isEqualTo(invoice.gross());
		assertThat(this.events.stream(OrderCredited.class))
			.containsExactly(new OrderCredited(order.id(), this.organization));
		assertThat(this.unapplied.of(order.id())).singleElement()
			.returns(usd("1500.00"), UnappliedPayment::amount)
			.returns(Reason.ORDER_CREDITED, UnappliedPayment::reason);
		ReceivedMail mail = inbox.lastTo(this.member.address());
		assertThat(mail.subject()).contains(note.number(), order.number());
		assertThat(mail.text()).contains("Bought twice <by mistake>", "1,500.00");
		assertThat(mail.attachments()).singleElement().returns(note.fileName(), Attachment::name);
	}

	@Test
	void creditsNothingThatIsNotPaid() {
		Order order = place("100.00");

		assertThatIllegalStateException().isThrownBy(() -> this.orders.credit(order.id(), "Why not", "staff-finance"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.orders.cancel(order.id(), " ", null));
	}

	private Order place(String net) {
		return this.orders.place(Sales.order(this.organization, usd(net)));
	}

	private void pay(Order order) {
		this.payments.book(Sales.transfer(order, order.due()));
	}

	private List<String> facts(Order order) {
		return this.trail.about("order", order.id()).stream().map(Recorded::action).toList();
	}

}

package org.partnercenter.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnercenter.audit.Answer.Cell;
import org.partnercenter.billing.Invoice;
import org.partnercenter.billing.Invoices;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.Payment;
import org.partnercenter.billing.Payments;
import org.springframework.stereotype.Component;

/** Which payments settled this invoice, who confirmed them, who could have? */
@Component
class WhoPaid implements Question {

	private final Invoices invoices;

	private final Orders orders;

	private final Payments payments;

	private final FinanceThen finance;

	WhoPaid(Invoices invoices, Orders orders, Payments payments, FinanceThen finance) {
		this.invoices = invoices;
		this.orders = orders;
		this.payments = payments;
		this.finance = finance;
	}

	@Override
	public int number() {
		return 5;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.text("invoice"));
	}

	@Override
	public Answer answer(Asked asked) {
		Optional<Invoice> found = this.invoices.byNumber(asked.text("invoice"));
		return found.map(invoice -> answer(invoice, asked))
			.orElseGet(() -> new Answer().say(asked.words().say("audit.answer.5.unknown", asked.text("invoice"))));
	}

	private Answer answer(Invoice invoice, Asked asked) {
		Order order = this.orders.get(invoice.order());
		List<Payment> paid = this.payments.of(order.id());
		List<FinanceThen.Member> members = this.finance
			.at(paid.isEmpty() ? asked.clock().instant() : paid.get(0).bookedAt());
		Wording words = asked.words(
				Stream
					.concat(paid.stream().flatMap(payment -> confirmers(payment).stream()),
							members.stream().map(FinanceThen.Member::account))
					.toList());
		Answer answer = new Answer()
			.say(words.say("audit.answer.5.invoice", invoice.number(), invoice.gross(), invoice.issuedAt()),
					"/purchases/invoices/" + invoice.id() + ".pdf")
			.say(words.say("audit.answer.5.order." + order.state(), order.number()),
					"/staff/billing/orders/" + order.id());
		Answer.Table table = answer.table(words.say("audit.kind.PAYMENT"), words.say("audit.detail.amount"),
				words.say("audit.detail.way"), words.say("audit.detail.receivedOn"), words.say("audit.answer.booked"),
				words.say("audit.detail.confirmedBy"), words.say("audit.detail.reference"),
				words.say("audit.detail.applied"));
		paid.forEach(payment -> table.row(Cell.of(words.value(payment.amount())),
				Cell.of(words.word("audit.value." + payment.way(), payment.way().name())),
				Cell.of(words.day(payment.receivedOn())), Cell.of(words.value(payment.bookedAt())),
				confirmed(payment, words), Cell.of(payment.reference()), Cell.of(words.value(payment.applied()))));
		return could(members, words, answer.say(words.say("audit.answer.5.could")));
	}

	private static Answer could(List<FinanceThen.Member> members, Wording words, Answer answer) {
		Answer.Table table = answer.table(words.say("audit.answer.5.members"), words.say("audit.found.staff"),
				words.say("audit.then.state"));
		members.forEach(member -> table.row(Cell.to(words.name(member.account()), Links.person(member.account())),
				Cell.of(words.say("audit.finance." + member.state()))));
		return answer;
	}

	private static Cell confirmed(Payment payment, Wording words) {
		List<String> by = confirmers(payment);
		return by.isEmpty() ? Cell.of(words.say("audit.answer.5.nobody"))
				: Cell.to(String.join(", ", by.stream().map(words::name).toList()), Links.person(by.get(0)));
	}

	/** The first has entered it, the second has confirmed it. */
	private static List<String> confirmers(Payment payment) {
		return (payment.confirmedBy() == null) ? List.of()
				: Stream.of(payment.confirmedBy().split(" "))
					.filter(word -> word.startsWith("staff-") || word.startsWith("p-"))
					.toList();
	}

}

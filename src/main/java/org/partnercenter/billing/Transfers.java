package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.billing.PaymentVariables.SecondDecision;
import org.partnercenter.billing.PaymentVariables.TransferOutcome;
import org.partnercenter.billing.TransferConfirmation.State;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Bank transfers that finance enters by hand: above an amount somebody else confirms, and
 * nothing is booked before (D-24, T-P11). What the process says is checked again here.
 */
@Service
@Transactional
class Transfers {

	private static final String FINANCE = "finance";

	private final OrderRows orders;

	private final TransferRows rows;

	private final Payments payments;

	private final PaymentSettings settings;

	private final Trail trail;

	Transfers(OrderRows orders, TransferRows rows, Payments payments, PaymentSettings settings, Trail trail) {
		this.orders = orders;
		this.rows = rows;
		this.payments = payments;
		this.settings = settings;
		this.trail = trail;
	}

	/**
	 * Somebody of finance has found a transfer in the account of the bank.
	 * @throws IllegalStateException if the order is not open any more
	 */
	TransferOutcome enter(UUID id, Money amount, LocalDate receivedOn, String reference, String account) {
		Order order = open(id);
		// whoever begins anew takes back what waited
		this.rows.waiting(id).ifPresent(before -> this.rows.end(before.id(), State.SENT_BACK, null, null));
		TransferConfirmation entered = this.rows.add(id, amount, receivedOn, reference, account);
		this.trail.record(fact("transfer-entered", order, entered).by(account, FINANCE));
		// of all that was booked, or else somebody alone could pay a large order in parts
		return this.settings.needsTwoPersons(order.booked().plus(amount)) ? TransferOutcome.SECOND_PERSON
				: book(entered, null);
	}

	/**
	 * Somebody else confirms what was entered, or sends it back with a reason.
	 * @throws SamePerson if it is the same person
	 * @throws IllegalStateException if nothing waits, or the order is not open any more
	 */
	TransferOutcome decide(UUID id, SecondDecision decision, String reason, String account) {
		Order order = open(id);
		TransferConfirmation entered = this.rows.waiting(id)
			.orElseThrow(() -> new IllegalStateException("No transfer waits for a second person"));
		if (entered.firstBy().equals(account)) {
			throw new SamePerson();
		}
		this.trail
			.record(fact("transfer-" + (decision == SecondDecision.CONFIRM ? "confirmed" : "sent-back"), order, entered)
				.by(account, FINANCE)
				.because(reason)
				.with("enteredBy", entered.firstBy()));
		if (decision == SecondDecision.CONFIRM) {
			return book(entered, account);
		}
		this.rows.end(entered.id(), State.SENT_BACK, account, reason);
		return TransferOutcome.SENT_BACK;
	}

	@Transactional(readOnly = true)
	public Optional<TransferConfirmation> waiting(UUID order) {
		return this.rows.waiting(order);
	}

	/** Why the last one was sent back, if it was. */
	@Transactional(readOnly = true)
	public Optional<String> sentBackBecause(UUID order) {
		return this.rows.latest(order)
			.filter(latest -> latest.state() == State.SENT_BACK)
			.map(TransferConfirmation::note);
	}

	private TransferOutcome book(TransferConfirmation entered, String second) {
		Booked booked = this.payments.book(new Booking(entered.order(), entered.amount(), PaymentWay.BANK,
				entered.paymentReference(), entered.receivedOn(), entered.by(second)));
		Assert.state(booked.outcome() != Booked.Outcome.NOT_ACCEPTED, "The order takes no such payment");
		this.rows.end(entered.id(), State.BOOKED, second, null);
		return (booked.outcome() == Booked.Outcome.PARTLY) ? TransferOutcome.PARTLY : TransferOutcome.SETTLED;
	}

	private Order open(UUID id) {
		Order order = this.orders.lock(id).orElseThrow(NotFound::new);
		Assert.state(order.isOpen(), () -> "Nothing is to be paid any more: " + order.number());
		return order;
	}

	private static Fact fact(String action, Order order, TransferConfirmation entered) {
		return Fact.of("billing." + action)
			.forOrganization(order.organization())
			.about("transfer", entered.id())
			.with("order", order.id())
			.with("amount", entered.amount().toString())
			.with("reference", entered.reference());
	}

}

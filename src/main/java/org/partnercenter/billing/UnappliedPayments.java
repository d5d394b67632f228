package org.partnercenter.billing;

import java.util.List;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.billing.UnappliedPayment.State;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** Money that finance has to see to. */
@Service
@Transactional
public class UnappliedPayments {

	private final UnappliedRows rows;

	private final OrderRows orders;

	private final Payments payments;

	private final Trail trail;

	UnappliedPayments(UnappliedRows rows, OrderRows orders, Payments payments, Trail trail) {
		this.rows = rows;
		this.orders = orders;
		this.payments = payments;
		this.trail = trail;
	}

	/** Fails with {@link NotFound} when there is none. */
	@Transactional(readOnly = true)
	public UnappliedPayment get(UUID unapplied) {
		return this.rows.find(unapplied).orElseThrow(NotFound::new);
	}

	/** What was meant for an order, or was left when it was closed; oldest first. */
	@Transactional(readOnly = true)
	public List<UnappliedPayment> of(UUID order) {
		return this.rows.of(order);
	}

	/**
	 * Books the money to an open order of the same currency; what is too much becomes a
	 * new unapplied payment.
	 * @throws IllegalStateException if it was cleared before, if the order is not open,
	 * or if its currency is another one
	 */
	public Booked assign(UUID unapplied, UUID order, String staffAccount) {
		UnappliedPayment money = this.rows.lock(unapplied).orElseThrow(NotFound::new);
		Order wanted = this.orders.lock(order).orElseThrow(NotFound::new);
		Assert.state(money.state() == State.OPEN, "It was cleared before");
		Assert.state(wanted.isOpen(), "The order is not open");
		Assert.state(money.amount().isIn(wanted.gross().currency()), "The currency is another one");
		clear(money, State.ASSIGNED, staffAccount, wanted.number());
		return this.payments.book(new Booking(order, money.amount(), PaymentWay.ASSIGNED, unapplied.toString(),
				money.receivedOn(), staffAccount));
	}

	/**
	 * Notes that the money went back; harmless to repeat.
	 * @param because in a sentence, must not be blank
	 * @throws IllegalStateException if it was assigned before
	 */
	public UnappliedPayment refunded(UUID unapplied, String because, String staffAccount) {
		Assert.hasText(because, "How did it go back?");
		UnappliedPayment money = this.rows.lock(unapplied).orElseThrow(NotFound::new);
		Assert.state(money.state() != State.ASSIGNED, "It was assigned to an order before");
		if (money.state() == State.OPEN) {
			clear(money, State.REFUNDED, staffAccount, because);
		}
		return get(unapplied);
	}

	private void clear(UnappliedPayment money, State state, String staff, String because) {
		this.rows.clear(money.id(), state, staff, because);
		Fact fact = Fact.of("billing.unapplied-cleared").by(staff, "finance").about("unapplied-payment", money.id());
		Fact whose = (money.order() != null)
				? fact.forOrganization(this.orders.find(money.order()).orElseThrow().organization()) : fact;
		this.trail.record(whose.because(because).with("how", state).with("amount", money.amount().toString()));
	}

}

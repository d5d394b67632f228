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

	private final PaymentSettings settings;

	private final Trail trail;

	UnappliedPayments(UnappliedRows rows, OrderRows orders, Payments payments, PaymentSettings settings, Trail trail) {
		this.rows = rows;
		this.orders = orders;
		this.payments = payments;
		this.settings = settings;
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
	 * if its currency is another one, or if somebody else must do it
	 */
	public Booked assign(UUID unapplied, UUID order, String staffAccount) {
		UnappliedPayment money = this.rows.lock(unapplied).orElseThrow(NotFound::new);
		Order wanted = this.orders.lock(order).orElseThrow(NotFound::new);
		Assert.state(money.state() == State.OPEN, "It was cleared before");
		Assert.state(wanted.isOpen(), "The order is not open");
		Assert.state(money.amount().isIn(wanted.gross().currency()), "The currency is another one");
		if (needsSomebodyElse(money, wanted, staffAccount)) {
			throw new SamePerson();
		}
		clear(money, State.ASSIGNED, staffAccount, wanted.number());
		return this.payments.book(new Booking(order, money.amount(), PaymentWay.ASSIGNED, unapplied.toString(),
				money.receivedOn(), staffAccount));
	}

	/**
	 * Whether the same person has said alone that the money came, and one person is not
	 * enough for what the order would have got then: or else a transfer of too much for a
	 * small order would pay a large one (T-P11).
	 */
	@Transactional(readOnly = true)
	boolean needsSomebodyElse(UnappliedPayment money, Order wanted, String account) {
		return money.order() != null && this.settings.needsTwoPersons(wanted.booked().plus(money.amount()))
				&& this.payments.of(money.order())
					.stream()
					.filter(payment -> payment.id().equals(money.payment()))
					.anyMatch(payment -> account.equals(payment.confirmedBy()));
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

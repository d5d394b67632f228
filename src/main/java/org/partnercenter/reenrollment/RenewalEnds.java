package org.partnercenter.reenrollment;

import java.time.Clock;
import java.util.UUID;

import org.partnercenter.billing.OrderState;
import org.partnercenter.billing.Orders;
import org.partnercenter.membership.NewTerm;
import org.partnercenter.membership.Phase;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.RenewalClosed;
import org.partnercenter.membership.Renewals;
import org.partnercenter.reenrollment.Reenrollment.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a renewal ends: the term is added, or the membership lapses and expires. Each
 * method does nothing the second time.
 */
@Service
@Transactional
class RenewalEnds {

	private final ReenrollmentRepository reenrollments;

	private final Renewals renewals;

	private final Memberships memberships;

	private final Orders orders;

	private final NoticeLedger ledger;

	private final Clock clock;

	RenewalEnds(ReenrollmentRepository reenrollments, Renewals renewals, Memberships memberships, Orders orders,
			NoticeLedger ledger, Clock clock) {
		this.reenrollments = reenrollments;
		this.renewals = renewals;
		this.memberships = memberships;
		this.orders = orders;
		this.ledger = ledger;
		this.clock = clock;
	}

	/**
	 * Adds the term that was chosen, signed and paid, exactly once (D-09, D-24).
	 * @return whether it is there, now or already; false if it is too late
	 * @throws IllegalStateException if it is not paid: somebody has moved the process
	 * past the payment
	 */
	boolean renew(UUID id) {
		Reenrollment reenrollment = this.reenrollments.lock(id).orElseThrow();
		if (reenrollment.state() == State.RENEWED) {
			return true;
		}
		if (reenrollment.confirmedBy() == null
				|| reenrollment.orderId() != null && !this.orders.isSettled(reenrollment.orderId())) {
			throw new IllegalStateException("The renewal " + id + " is not paid");
		}
		try {
			this.renewals
				.renew(new NewTerm(reenrollment.organizationId(), reenrollment.anniversary(), reenrollment.level(),
						reenrollment.signatureId(), reenrollment.orderId(), reenrollment.evaluationId()));
		}
		catch (RenewalClosed ex) {
			return false;
		}
		reenrollment.end(State.RENEWED, this.clock.instant());
		return true;
	}

	/** Whether it has lapsed; it has not if it was renewed. */
	boolean lapse(UUID id) {
		Reenrollment reenrollment = get(id);
		return this.renewals.lapse(reenrollment.organizationId(), reenrollment.anniversary());
	}

	void begin(UUID id) {
		this.renewals.begin(get(id).organizationId());
	}

	/**
	 * Ends the membership. Its order goes first, in the same sequence as a payment locks
	 * them: a payment that was quicker counts, a later one is unapplied (T-P08).
	 */
	void expire(UUID id) {
		Reenrollment reenrollment = get(id);
		UUID organization = reenrollment.organizationId();
		boolean isOver = this.memberships.find(organization).filter(m -> m.phase() == Phase.EXPIRED).isPresent();
		if (isOver && reenrollment.orderId() != null && reenrollment.isOpen()) {
			close(reenrollment);
		}
		if (this.renewals.expire(organization, reenrollment.anniversary()) && reenrollment.isOpen()) {
			reenrollment.end(State.EXPIRED, this.clock.instant());
		}
	}

	private void close(Reenrollment reenrollment) {
		OrderState state = this.orders.cancel(reenrollment.orderId(), RenewalDecision.TOO_LATE, null).state();
		// read anew: the payment that was quicker may have renewed it
		boolean isRenewed = this.reenrollments.lock(reenrollment.id()).orElseThrow().state() == State.RENEWED;
		if (state == OrderState.SETTLED && !isRenewed) {
			this.orders.credit(reenrollment.orderId(), RenewalDecision.TOO_LATE, null);
		}
	}

	private Reenrollment get(UUID id) {
		return this.reenrollments.findById(id).orElseThrow();
	}

}

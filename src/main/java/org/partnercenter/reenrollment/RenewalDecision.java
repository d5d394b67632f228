package org.partnercenter.reenrollment;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.Phase;
import org.partnercenter.reenrollment.Reenrollment.State;
import org.partnercenter.partner.Place;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows once the steps are done, or a payment has ended (D-24). */
@Service
@Transactional
class RenewalDecision {

	static final String TOO_LATE = "reenrollment.credit.tooLate";

	private final ReenrollmentRepository reenrollments;

	private final RenewalLevels levels;

	private final PayingLocations locations;

	private final RenewalFees fees;

	private final Orders orders;

	private final Memberships memberships;

	private final Trail trail;

	RenewalDecision(ReenrollmentRepository reenrollments, RenewalLevels levels, PayingLocations locations,
			RenewalFees fees, Orders orders, Memberships memberships, Trail trail) {
		this.reenrollments = reenrollments;
		this.levels = levels;
		this.locations = locations;
		this.fees = fees;
		this.orders = orders;
		this.memberships = memberships;
		this.trail = trail;
	}

	/**
	 * Decides the fee, or looks at the order that was to be paid.
	 * @param level as it was chosen
	 * @param location as it was chosen, {@code null} where there was no choice
	 * @param account who has confirmed the profile; {@code null} after a payment
	 */
	FeeStep decide(UUID id, String level, String location, String account) {
		Reenrollment reenrollment = this.reenrollments.lock(id).orElseThrow();
		if (reenrollment.state() == State.RENEWED) {
			return FeeStep.SETTLED;
		}
		if (reenrollment.orderId() != null) {
			return lookAt(this.orders.get(reenrollment.orderId()), reenrollment);
		}
		if (!canRenew(reenrollment) || reenrollment.signatureId() == null || !this.levels.isMet(reenrollment, level)) {
			return FeeStep.AGAIN;
		}
		Optional<Place> payer = this.locations.chosen(reenrollment, location);
		if (payer.isEmpty()) {
			return FeeStep.AGAIN;
		}
		confirm(reenrollment, level, payer.get(), account);
		this.fees.order(reenrollment, payer.get(), account);
		return (reenrollment.orderId() != null) ? FeeStep.DUE : FeeStep.SETTLED;
	}

	/** Money that came after the end of the grace is given back (T-P08). */
	private FeeStep lookAt(Order order, Reenrollment reenrollment) {
		switch (order.state()) {
			case OPEN:
				return FeeStep.DUE;
			case SETTLED:
				if (canRenew(reenrollment)) {
					return FeeStep.SETTLED;
				}
				this.orders.credit(order.id(), TOO_LATE, null);
				break;
			default:
				break;
		}
		reenrollment.ordered(null);
		return FeeStep.AGAIN;
	}

	/** who said that the profile is up to date, and chose. */
	private void confirm(Reenrollment reenrollment, String level, Place payer, String account) {
		reenrollment.confirm(level, payer.id(), this.levels.keep(reenrollment), account);
		this.trail.record(Fact.of("reenrollment.confirmed")
			.by(account, "global-administrator")
			.forOrganization(reenrollment.organizationId())
			.about("reenrollment", reenrollment.id())
			.with("level", level)
			.with("location", payer.id())
			.with("evaluation", reenrollment.evaluationId()));
	}

	boolean canRenew(Reenrollment reenrollment) {
		return reenrollment.isOpen() && this.memberships.find(reenrollment.organizationId())
			.filter(membership -> membership.validUntil().equals(reenrollment.anniversary()))
			.map(MembershipStatus::phase)
			.map(Phase::canRenew)
			.orElse(false);
	}

}

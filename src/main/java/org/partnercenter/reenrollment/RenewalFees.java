package org.partnercenter.reenrollment;

import java.util.UUID;

import org.partnercenter.billing.Fee;
import org.partnercenter.billing.Money;
import org.partnercenter.billing.NewOrder;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.ProgramFees;
import org.partnercenter.billing.Quote;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.Schemes;
import org.partnercenter.partner.Place;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the next year costs: the fee of the level by the scheme of the anniversary, in the
 * country of the paying location, less what was paid for that very year (R-166 to R-168,
 * D-01, D-07).
 */
@Service
@Transactional
class RenewalFees {

	private final ProgramFees fees;

	private final Orders orders;

	private final Memberships memberships;

	private final PayingLocations locations;

	private final Schemes schemes;

	private final Trail trail;

	RenewalFees(ProgramFees fees, Orders orders, Memberships memberships, PayingLocations locations, Schemes schemes,
			Trail trail) {
		this.fees = fees;
		this.orders = orders;
		this.memberships = memberships;
		this.locations = locations;
		this.schemes = schemes;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	Quote quote(Reenrollment reenrollment, String level, Place payer) {
		UUID organization = reenrollment.organizationId();
		Fee fee = this.fees.fee(this.schemes.on(reenrollment.anniversary()).code(), level,
				this.locations.country(payer), reenrollment.anniversary());
		return this.orders.quote(organization, reenrollment.anniversary().plusDays(1), fee);
	}

	/** Places the order for what is due, if something is. */
	void order(Reenrollment reenrollment, Place payer, String account) {
		Quote quote = quote(reenrollment, reenrollment.level(), payer);
		this.trail.record(quote.reasonsTo(Fact.of("reenrollment.fee-decided")
			.bySystem()
			.forOrganization(reenrollment.organizationId())
			.about("reenrollment", reenrollment.id())
			.with("level", reenrollment.level())
			.with("country", this.locations.country(payer))));
		if (quote.due().isPositive()) {
			Order order = this.orders.place(wanted(reenrollment, quote.due(), payer, account));
			reenrollment.ordered(order.id());
		}
	}

	private NewOrder wanted(Reenrollment reenrollment, Money due, Place payer, String account) {
		UUID organization = reenrollment.organizationId();
		MembershipStatus membership = this.memberships.find(organization).orElseThrow();
		return new NewOrder(reenrollment.nextOrderKey(), organization, "reenrollment", reenrollment.level(),
				reenrollment.anniversary().plusDays(1), membership.renewedUntil(), due, this.locations.country(payer),
				account, null)
			.paidBy(payer.headquarters() ? null : payer.id());
	}

}

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
import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the next year costs: the fee of the level by the scheme of the anniversary, less
 * what was paid for that very year (R-166, R-167, D-01, D-07).
 */
@Service
@Transactional
class RenewalFees {

	private final ProgramFees fees;

	private final Orders orders;

	private final Memberships memberships;

	private final Organizations organizations;

	private final Schemes schemes;

	private final Trail trail;

	RenewalFees(ProgramFees fees, Orders orders, Memberships memberships, Organizations organizations, Schemes schemes,
			Trail trail) {
		this.fees = fees;
		this.orders = orders;
		this.memberships = memberships;
		this.organizations = organizations;
		this.schemes = schemes;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	Quote quote(Reenrollment reenrollment, String level) {
		UUID organization = reenrollment.organizationId();
		Fee fee = this.fees.fee(this.schemes.on(reenrollment.anniversary()).code(), level,
				this.organizations.get(organization).country(), reenrollment.anniversary());
		return this.orders.quote(organization, reenrollment.anniversary().plusDays(1), fee);
	}

	/** Places the order for what is due, if something is. */
	void order(Reenrollment reenrollment, String account) {
		Quote quote = quote(reenrollment, reenrollment.level());
		this.trail.record(quote.reasonsTo(Fact.of("reenrollment.fee-decided")
			.bySystem()
			.forOrganization(reenrollment.organizationId())
			.about("reenrollment", reenrollment.id())
			.with("level", reenrollment.level())));
		if (quote.due().isPositive()) {
			Order order = this.orders.place(wanted(reenrollment, quote.due(), account));
			reenrollment.ordered(order.id());
		}
	}

	private NewOrder wanted(Reenrollment reenrollment, Money due, String account) {
		UUID organization = reenrollment.organizationId();
		MembershipStatus membership = this.memberships.find(organization).orElseThrow();
		return new NewOrder(reenrollment.nextOrderKey(), organization, "reenrollment", reenrollment.level(),
				reenrollment.anniversary().plusDays(1), membership.renewedUntil(), due,
				this.organizations.get(organization).country(), account, null);
	}

}

package org.partnercenter.upgrade;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.Fee;
import org.partnercenter.billing.NewOrder;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.ProgramFees;
import org.partnercenter.billing.Quote;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Schemes;
import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an upgrade costs: the fee of the level, less what was paid for the same term; so a
 * level of the same fee costs nothing more (R-115 to, D-07).
 */
@Service
@Transactional
class UpgradeFees {

	private final Upgrades upgrades;

	private final ProgramFees fees;

	private final Orders orders;

	private final Memberships memberships;

	private final Organizations organizations;

	private final OrganizationDay days;

	private final Schemes schemes;

	private final Trail trail;

	UpgradeFees(Upgrades upgrades, ProgramFees fees, Orders orders, Memberships memberships,
			Organizations organizations, OrganizationDay days, Schemes schemes, Trail trail) {
		this.upgrades = upgrades;
		this.fees = fees;
		this.orders = orders;
		this.memberships = memberships;
		this.organizations = organizations;
		this.days = days;
		this.schemes = schemes;
		this.trail = trail;
	}

	/**
	 * Places the order for what is due.
	 * @return its id; empty if nothing is due
	 */
	Optional<UUID> decide(UUID id) {
		Upgrade upgrade = this.upgrades.get(id);
		if (isKept(upgrade)) {
			return Optional.of(upgrade.orderId());
		}
		if (isBought(upgrade)) {
			return Optional.empty();
		}
		Quote quote = quote(upgrade.organizationId(), upgrade.level());
		this.trail.record(quote.reasonsTo(Fact.of("upgrade.fee-decided")
			.bySystem()
			.forOrganization(upgrade.organizationId())
			.about("upgrade", id)
			.with("level", upgrade.level())));
		if (!quote.due().isPositive()) {
			return Optional.empty();
		}
		Order order = this.orders.place(order(upgrade, quote));
		upgrade.ordered(order.id());
		return Optional.of(order.id());
	}

	/** Whether nothing is due any more for the level assigned. */
	@Transactional(readOnly = true)
	boolean isSettled(UUID id) {
		Upgrade upgrade = this.upgrades.get(id);
		return isBought(upgrade) || !quote(upgrade.organizationId(), upgrade.level()).due().isPositive();
	}

	/**
	 * The level is paid as it was ordered: a fee that rose meanwhile is not asked for
	 * (D-24).
	 */
	private boolean isBought(Upgrade upgrade) {
		return upgrade.orderId() != null && this.orders.isSettled(upgrade.orderId())
				&& this.orders.get(upgrade.orderId()).level().equals(upgrade.level());
	}

	/** What a level would cost an organization today. */
	@Transactional(readOnly = true)
	Quote quote(UUID organization, String level) {
		LocalDate today = this.days.today(organization);
		LocalDate termFrom = term(organization).termFrom();
		Fee fee = this.fees.fee(this.schemes.on(today).code(), level, country(organization, termFrom), today);
		return this.orders.quote(organization, termFrom, fee);
	}

	/** Of the location that paid for this term; else of the organization (D-07). */
	private String country(UUID organization, LocalDate termFrom) {
		return this.orders.latestPaid(organization, termFrom)
			.map(Order::country)
			.orElseGet(() -> this.organizations.get(organization).country());
	}

	/** The order of the same level is still good; one of another level is cancelled. */
	private boolean isKept(Upgrade upgrade) {
		if (upgrade.orderId() == null) {
			return false;
		}
		Order order = this.orders.get(upgrade.orderId());
		if (order.isOpen() && !order.level().equals(upgrade.level())) {
			order = this.orders.cancel(order.id(), "Another level is met: " + upgrade.level(), null);
		}
		return order.isOpen();
	}

	private NewOrder order(Upgrade upgrade, Quote quote) {
		UUID organization = upgrade.organizationId();
		MembershipStatus term = term(organization);
		return new NewOrder(upgrade.nextOrderKey(), organization, "upgrade", upgrade.level(), term.termFrom(),
				term.termUntil(), quote.due(), country(organization, term.termFrom()), null, null)
			.paidBy(this.orders.latestPaid(organization, term.termFrom()).map(Order::location).orElse(null));
	}

	private MembershipStatus term(UUID organization) {
		return this.memberships.find(organization).orElseThrow();
	}

}

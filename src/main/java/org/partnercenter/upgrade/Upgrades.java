package org.partnercenter.upgrade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.billing.OrderState;
import org.partnercenter.billing.Orders;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.membership.Levels;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Schemes;
import org.partnercenter.qualification.Qualifications;
import org.partnercenter.upgrade.Upgrade.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The business side of upgrades: knows nothing of the engine, and judges anew at each
 * step.
 */
@Service
@Transactional
class Upgrades {

	private static final String LOST = "The requirements are not met any more";

	private final UpgradeRepository upgrades;

	private final InsertIfAbsent insert;

	private final Memberships memberships;

	private final Levels levels;

	private final Schemes schemes;

	private final OrganizationDay days;

	private final Qualifications qualifications;

	private final Orders orders;

	private final Clock clock;

	Upgrades(UpgradeRepository upgrades, InsertIfAbsent insert, Memberships memberships, Levels levels, Schemes schemes,
			OrganizationDay days, Qualifications qualifications, Orders orders, Clock clock) {
		this.upgrades = upgrades;
		this.insert = insert;
		this.memberships = memberships;
		this.levels = levels;
		this.schemes = schemes;
		this.days = days;
		this.qualifications = qualifications;
		this.orders = orders;
		this.clock = clock;
	}

	/**
	 * Opens an upgrade if the organization is a member, meets a level above its
	 * active one and has no upgrade open.
	 * @param evaluation keeps the reasons; {@code null} if somebody asked to be judged
	 * @return its id
	 */
	Optional<UUID> begin(UUID organization, UUID evaluation) {
		if (!isAboveActive(organization, levelMet(organization))) {
			return Optional.empty();
		}
		UUID id = UUID.randomUUID();
		Map<String, Object> row = new HashMap<>(Map.of("id", id, "organization_id", organization, "open_for",
				organization, "orders_placed", 0, "requirements_lost", false, "state", State.OPEN.name(), "begun_at",
				this.clock.instant(), "version", 0L));
		row.put("evaluation_id", evaluation);
		return this.insert.insert("level_upgrade", row, "open_for") ? Optional.of(id) : Optional.empty();
	}

	/**
	 * Assigns the highest level that is met today.
	 * @return whether it is above the active one; what is paid for is never taken away
	 */
	boolean assign(UUID id) {
		Upgrade upgrade = get(id);
		String met = levelMet(upgrade.organizationId());
		if (isPaid(upgrade) && !isAbove(upgrade, met)) {
			return true;
		}
		if (!isAboveActive(upgrade.organizationId(), met)) {
			upgrade.lose();
			return isPaid(cancelOrder(upgrade));
		}
		upgrade.assign(met);
		this.levels.assign(upgrade.organizationId(), met, upgrade.evaluationId());
		return true;
	}

	/**
	 * Makes the assigned level active, unless its order was credited since it was paid.
	 * @return whether it is active
	 * @throws IllegalStateException if its fee is not settled: somebody has moved the
	 * process past the payment
	 */
	boolean activate(UUID id, boolean settled) {
		Upgrade upgrade = get(id);
		if (upgrade.state() == State.ACTIVE) {
			return true;
		}
		if (!settled && isCredited(upgrade)) {
			withdraw(id);
			return false;
		}
		if (!upgrade.isOpen() || !settled) {
			throw new IllegalStateException("The fee of upgrade " + id + " is not settled");
		}
		this.levels.activate(upgrade.organizationId(), upgrade.level(), isPaid(upgrade) ? upgrade.orderId() : null);
		upgrade.end(State.ACTIVE, this.clock.instant());
		return true;
	}

	/**
	 * Ends an upgrade without a level; its order is cancelled already, by {@link #assign}
	 * or by the payment that waited in vain.
	 */
	State withdraw(UUID id) {
		Upgrade upgrade = get(id);
		if (upgrade.isOpen()) {
			upgrade.end(upgrade.isLost() ? State.REQUIREMENTS_LOST : State.NOT_PAID, this.clock.instant());
			this.levels.withdrawAssignment(upgrade.organizationId(),
					upgrade.isLost() ? LOST : "The fee was not paid in time");
		}
		return upgrade.state();
	}

	/** A payment may be quicker than the cancellation, and then it counts. */
	private Upgrade cancelOrder(Upgrade upgrade) {
		if (upgrade.orderId() != null) {
			this.orders.cancel(upgrade.orderId(), LOST, null);
		}
		return upgrade;
	}

	void judged(UUID id, UUID evaluation) {
		get(id).judged(evaluation);
	}

	@Transactional(readOnly = true)
	Optional<Upgrade> openOf(UUID organization) {
		return this.upgrades.findByOpenFor(organization);
	}

	@Transactional(readOnly = true)
	Optional<Upgrade> latestOf(UUID organization) {
		return this.upgrades.findFirstByOrganizationIdOrderByBegunAtDesc(organization);
	}

	@Transactional(readOnly = true)
	Upgrade get(UUID id) {
		return this.upgrades.findById(id).orElseThrow(() -> new IllegalStateException("No upgrade " + id));
	}

	/** Whether a level is met that is not active yet; never after the end (D-22). */
	@Transactional(readOnly = true)
	boolean isAboveActive(UUID organization, String level) {
		LocalDate today = this.days.today(organization);
		return this.memberships.find(organization)
			.filter(membership -> membership.phase().isMember())
			.map(MembershipStatus::level)
			.map(active -> this.schemes.on(today).isAbove(level, active))
			.orElse(false);
	}

	@Transactional(readOnly = true)
	String levelMet(UUID organization) {
		return this.qualifications.judge(organization, this.days.today(organization)).level();
	}

	private boolean isAbove(Upgrade upgrade, String level) {
		return this.schemes.on(this.days.today(upgrade.organizationId())).isAbove(level, upgrade.level());
	}

	private boolean isCredited(Upgrade upgrade) {
		return upgrade.orderId() != null && this.orders.get(upgrade.orderId()).state() == OrderState.CREDITED;
	}

	private boolean isPaid(Upgrade upgrade) {
		return upgrade.orderId() != null && this.orders.isSettled(upgrade.orderId());
	}

}

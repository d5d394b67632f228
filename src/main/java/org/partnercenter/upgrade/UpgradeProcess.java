package org.partnercenter.upgrade;

import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.partnercenter.billing.OrderCredited;
import org.partnercenter.billing.Orders;
import org.partnercenter.membership.Levels;
import org.partnercenter.membership.MembershipExpired;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.partnercenter.qualification.LevelJudged;
import org.partnercenter.upgrade.Upgrade.State;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.upgrade.UpgradeVariables.UPGRADE_ID;

/** Starts and drives {@code processes/upgrade.bpmn}. */
@Component
class UpgradeProcess {

	static final String KEY = "upgrade";

	private static final String EXPIRED = "upgrade.cancelled.expired";

	private static final String JUDGED_ANEW = "judgedAnew";

	private final RuntimeService processes;

	private final OnBehalf onBehalf;

	private final Upgrades upgrades;

	private final UpgradeFees fees;

	private final Orders orders;

	private final Levels levels;

	UpgradeProcess(RuntimeService processes, OnBehalf onBehalf, Upgrades upgrades, UpgradeFees fees, Orders orders,
			Levels levels) {
		this.processes = processes;
		this.onBehalf = onBehalf;
		this.upgrades = upgrades;
		this.fees = fees;
		this.orders = orders;
		this.levels = levels;
	}

	/**
	 * The organization meets another level than before: an upgrade starts by itself
	 * or the one that waits for its payment is judged anew.
	 */
	@EventListener
	@Transactional
	public void judged(LevelJudged judged) {
		Optional<Upgrade> open = this.upgrades.openOf(judged.organization());
		if (open.isEmpty()) {
			begin(judged.organization(), judged.evaluation());
			return;
		}
		this.upgrades.judged(open.get().id(), judged.evaluation());
		// nobody waits for it once the fee is settled
		this.onBehalf.run(() -> this.processes.createMessageCorrelation(JUDGED_ANEW)
			.processInstanceBusinessKey(open.get().id().toString())
			.correlateAllWithResult());
	}

	/** What was credited is not paid, and what was not paid is not active (D-08). */
	@EventListener
	@Transactional
	public void credited(OrderCredited credited) {
		this.levels.revoke(credited.organization(), credited.order(),
				this.orders.get(credited.order()).closedBecause());
	}

	/** Who is no member any more buys no level: its open order is cancelled (D-22). */
	@EventListener
	@Transactional
	public void expired(MembershipExpired expired) {
		this.upgrades.openOf(expired.organization())
			.map(Upgrade::orderId)
			.ifPresent(order -> this.orders.cancel(order, EXPIRED, null));
	}

	/** Does nothing if no higher level is met, or an upgrade is open. */
	@Transactional
	public void begin(UUID organization, UUID evaluation) {
		this.upgrades.begin(organization, evaluation)
			.map(UUID::toString)
			.ifPresent(id -> this.onBehalf
				.run(() -> this.processes.startProcessInstanceByKey(KEY, id, Variables.with(UPGRADE_ID, id).asMap())));
	}

	@Transactional
	public void activate(UUID id) {
		if (this.upgrades.activate(id, this.fees.isSettled(id))) {
			judgeAfterwards(id);
		}
	}

	@Transactional
	public void withdraw(UUID id) {
		if (this.upgrades.withdraw(id) == State.REQUIREMENTS_LOST) {
			judgeAfterwards(id);
		}
	}

	/** A level met while this upgrade did not listen any more. */
	private void judgeAfterwards(UUID id) {
		begin(this.upgrades.get(id).organizationId(), null);
	}

}

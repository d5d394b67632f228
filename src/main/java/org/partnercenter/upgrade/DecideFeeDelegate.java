package org.partnercenter.upgrade;

import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.upgrade.UpgradeVariables.FEE_SETTLED;
import static org.partnercenter.upgrade.UpgradeVariables.ORDER_ID;
import static org.partnercenter.upgrade.UpgradeVariables.UPGRADE_ID;

/** "Decide the fee" of the upgrade process. */
@Component
class DecideFeeDelegate implements JavaDelegate {

	private final UpgradeFees fees;

	DecideFeeDelegate(UpgradeFees fees) {
		this.fees = fees;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Optional<UUID> order = this.fees.decide(UUID.fromString(UPGRADE_ID.get(execution)));
		FEE_SETTLED.set(execution, order.isEmpty());
		order.ifPresent(id -> ORDER_ID.set(execution, id.toString()));
	}

}

package org.partnercenter.upgrade;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.upgrade.UpgradeVariables.ABOVE_ACTIVE_LEVEL;
import static org.partnercenter.upgrade.UpgradeVariables.UPGRADE_ID;

/** "Assign the level" of the upgrade process. */
@Component
class AssignLevelDelegate implements JavaDelegate {

	private final Upgrades upgrades;

	AssignLevelDelegate(Upgrades upgrades) {
		this.upgrades = upgrades;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ABOVE_ACTIVE_LEVEL.set(execution, this.upgrades.assign(UUID.fromString(UPGRADE_ID.get(execution))));
	}

}

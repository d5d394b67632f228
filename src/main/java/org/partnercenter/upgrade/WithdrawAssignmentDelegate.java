package org.partnercenter.upgrade;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.upgrade.UpgradeVariables.UPGRADE_ID;

/** "Withdraw the assignment" of the upgrade process. */
@Component
class WithdrawAssignmentDelegate implements JavaDelegate {

	private final UpgradeProcess process;

	WithdrawAssignmentDelegate(UpgradeProcess process) {
		this.process = process;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.process.withdraw(UUID.fromString(UPGRADE_ID.get(execution)));
	}

}

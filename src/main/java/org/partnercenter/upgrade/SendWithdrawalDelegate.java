package org.partnercenter.upgrade;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.upgrade.UpgradeVariables.UPGRADE_ID;

/** "Tell about the withdrawal" of the upgrade process. */
@Component
class SendWithdrawalDelegate implements JavaDelegate {

	private final UpgradeMails mails;

	SendWithdrawalDelegate(UpgradeMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.withdrawn(UUID.fromString(UPGRADE_ID.get(execution)));
	}

}

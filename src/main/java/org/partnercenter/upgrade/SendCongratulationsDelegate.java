package org.partnercenter.upgrade;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.upgrade.UpgradeVariables.UPGRADE_ID;

/** "Send congratulations" of the upgrade process. */
@Component
class SendCongratulationsDelegate implements JavaDelegate {

	private final UpgradeMails mails;

	SendCongratulationsDelegate(UpgradeMails mails) {
		this.mails = mails;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.mails.active(UUID.fromString(UPGRADE_ID.get(execution)));
	}

}

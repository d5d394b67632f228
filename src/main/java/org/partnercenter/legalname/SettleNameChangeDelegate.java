package org.partnercenter.legalname;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.legalname.LegalnameVariables.CHANGE_ID;
import static org.partnercenter.legalname.LegalnameVariables.DECISION;
import static org.partnercenter.legalname.LegalnameVariables.REASON;

/** "Settle the request" of the legalname process. */
@Component
class SettleNameChangeDelegate implements JavaDelegate {

	private final NameChanges changes;

	private final OnBehalf acting;

	SettleNameChangeDelegate(NameChanges changes, OnBehalf acting) {
		this.changes = changes;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.changes.settle(UUID.fromString(CHANGE_ID.get(execution)), DECISION.get(execution), REASON.get(execution),
				this.acting.actingAs(StaffGroups.REGIONAL_SERVICE_CENTER));
	}

}

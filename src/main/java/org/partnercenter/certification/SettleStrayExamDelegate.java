package org.partnercenter.certification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.certification.CertificationVariables.CORRECTED_ID;
import static org.partnercenter.certification.CertificationVariables.REASON;
import static org.partnercenter.certification.CertificationVariables.STRAY_DECISION;
import static org.partnercenter.certification.CertificationVariables.STRAY_ID;

/** "Settle the stray results" of the stray-exam process. */
@Component
class SettleStrayExamDelegate implements JavaDelegate {

	private final StrayIds strays;

	private final OnBehalf acting;

	SettleStrayExamDelegate(StrayIds strays, OnBehalf acting) {
		this.strays = strays;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.strays.settle(UUID.fromString(STRAY_ID.get(execution)), STRAY_DECISION.get(execution),
				CORRECTED_ID.find(execution).orElse(null), REASON.get(execution),
				this.acting.actingAs(StaffGroups.REGIONAL_SERVICE_CENTER));
	}

}

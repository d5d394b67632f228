package org.partnercenter.certification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.certification.CertificationVariables.CONTEST_DECISION;
import static org.partnercenter.certification.CertificationVariables.CONTEST_ID;
import static org.partnercenter.certification.CertificationVariables.REASON;

/** "Settle the contest" of the certification-contest process. */
@Component
class SettleContestDelegate implements JavaDelegate {

	private final Contests contests;

	private final OnBehalf acting;

	SettleContestDelegate(Contests contests, OnBehalf acting) {
		this.contests = contests;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.contests.settle(UUID.fromString(CONTEST_ID.get(execution)), CONTEST_DECISION.get(execution),
				REASON.get(execution), this.acting.actingAs(StaffGroups.REGIONAL_SERVICE_CENTER));
	}

}

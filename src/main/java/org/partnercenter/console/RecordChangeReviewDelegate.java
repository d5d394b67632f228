package org.partnercenter.console;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.console.ProcessChangeVariables.Decision;
import org.partnercenter.process.OnBehalf;

import static org.partnercenter.console.ProcessChangeVariables.CHANGE_ID;
import static org.partnercenter.console.ProcessChangeVariables.DECISION;
import static org.partnercenter.console.ProcessChangeVariables.REASON;

/** "Record the review" of the process-change process. */
@Component
class RecordChangeReviewDelegate implements JavaDelegate {

	private final ReviewedChanges changes;

	private final OnBehalf acting;

	RecordChangeReviewDelegate(ReviewedChanges changes, OnBehalf acting) {
		this.changes = changes;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.changes.review(UUID.fromString(CHANGE_ID.get(execution)), this.acting.actingAs(StaffGroups.PROCESS_OWNERS),
				DECISION.get(execution) == Decision.APPROVE, REASON.get(execution));
	}

}

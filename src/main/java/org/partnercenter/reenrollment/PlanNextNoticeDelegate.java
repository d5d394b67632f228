package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.LAPSED;
import static org.partnercenter.reenrollment.ReenrollmentVariables.NEXT_DUE_AT;
import static org.partnercenter.reenrollment.ReenrollmentVariables.NEXT_STEP;
import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Plan what is next" of the reenrollment process. */
@Component
class PlanNextNoticeDelegate implements JavaDelegate {

	private final RenewalNotices notices;

	PlanNextNoticeDelegate(RenewalNotices notices) {
		this.notices = notices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID id = UUID.fromString(REENROLLMENT_ID.get(execution));
		NextStep next = NEXT_STEP.find(execution).isEmpty() ? this.notices.begin(id)
				: this.notices.plan(id, LAPSED.find(execution).orElse(false));
		NEXT_STEP.set(execution, next.kind());
		NEXT_DUE_AT.set(execution, next.at().toString());
	}

}

package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.FEE_STEP;
import static org.partnercenter.reenrollment.ReenrollmentVariables.LEVEL;
import static org.partnercenter.reenrollment.ReenrollmentVariables.LOCATION;
import static org.partnercenter.reenrollment.ReenrollmentVariables.ORDER_ID;
import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Decide the fee" of the re-enrollment process. */
@Component
class DecideRenewalFeeDelegate implements JavaDelegate {

	private final RenewalDecision decision;

	private final Reenrollments reenrollments;

	private final OnBehalf onBehalf;

	DecideRenewalFeeDelegate(RenewalDecision decision, Reenrollments reenrollments, OnBehalf onBehalf) {
		this.decision = decision;
		this.reenrollments = reenrollments;
		this.onBehalf = onBehalf;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID id = UUID.fromString(REENROLLMENT_ID.get(execution));
		FEE_STEP.set(execution, this.decision.decide(id, LEVEL.get(execution), LOCATION.find(execution).orElse(null),
				this.onBehalf.actingAccount().orElse(null)));
		UUID order = this.reenrollments.get(id).orderId();
		if (order != null) {
			ORDER_ID.set(execution, order.toString());
		}
	}

}

package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.process.DraftAnswers;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

import static org.partnercenter.reenrollment.ReenrollmentVariables.REENROLLMENT_ID;

/** "Record the signature" of the re-enrollment process. */
@Component
class RecordSignatureDelegate implements JavaDelegate {

	private final RenewalSignature signature;

	private final OnBehalf onBehalf;

	RecordSignatureDelegate(RenewalSignature signature, OnBehalf onBehalf) {
		this.signature = signature;
		this.onBehalf = onBehalf;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String account = this.onBehalf.actingAccount().orElseThrow();
		this.signature.record(UUID.fromString(REENROLLMENT_ID.get(execution)), account,
				DraftAnswers.of(execution, ReenrollmentPages.AGREEMENT));
	}

}

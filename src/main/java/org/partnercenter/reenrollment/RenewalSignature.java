package org.partnercenter.reenrollment;

import java.util.UUID;

import org.partnercenter.agreement.AgreementChanged;
import org.partnercenter.agreement.SignedBy;
import org.partnercenter.process.DraftAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes of the answers of a page a signature of the next year's agreement. */
@Component
class RenewalSignature {

	private final Reenrollments reenrollments;

	RenewalSignature(Reenrollments reenrollments) {
		this.reenrollments = reenrollments;
	}

	@Transactional
	public void record(UUID id, String account, DraftAnswers answers) {
		SignedBy by = new SignedBy(account, this.reenrollments.get(id).organizationId(), text(answers, "lastName"),
				text(answers, "firstName"), text(answers, "jobTitle"));
		try {
			this.reenrollments.sign(id, by, text(answers, "agreementVersion"), text(answers, "agreementLanguage"),
					text(answers, "agreementSha256"));
		}
		catch (AgreementChanged ex) {
			// the rule of the form has refused it in this very transaction
			throw new IllegalStateException(ex);
		}
	}

	private static String text(DraftAnswers answers, String key) {
		return answers.text(key).orElse(null);
	}

}

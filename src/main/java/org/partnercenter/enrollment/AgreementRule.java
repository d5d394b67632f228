package org.partnercenter.enrollment;

import java.util.Map;
import java.util.Objects;

import org.partnercenter.agreement.AgreementChanged;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.form.AnswerRule;
import org.springframework.stereotype.Component;

/**
 * Whoever read a text that is not in force any more is shown the new one, and signs
 * nothing (D-25).
 */
@Component
class AgreementRule implements AnswerRule {

	private final Agreements agreements;

	AgreementRule(Agreements agreements) {
		this.agreements = agreements;
	}

	@Override
	public String form() {
		return EnrollmentDrafts.AGREEMENT;
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers) {
		if ("DECLINED".equals(answers.get("agreementDecision"))) {
			return Map.of();
		}
		try {
			this.agreements.verify(text(answers, "agreementVersion"), text(answers, "agreementLanguage"),
					text(answers, "agreementSha256"));
			return Map.of();
		}
		catch (AgreementChanged ex) {
			return Map.of("agreementSha256", "enrollment.agreement.changed");
		}
	}

	private static String text(Map<String, Object> answers, String key) {
		return Objects.toString(answers.get(key), "");
	}

}

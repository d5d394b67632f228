package org.partnercenter.certification;

import java.util.Map;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.partner.CertificationAwards;
import org.partnercenter.partner.CertificationIds;
import org.springframework.stereotype.Component;

/** Says next to the field that nobody has the corrected certification ID either. */
@Component
class CorrectedIdRule implements AnswerRule {

	private final CertificationAwards certifications;

	CorrectedIdRule(CertificationAwards certifications) {
		this.certifications = certifications;
	}

	@Override
	public String form() {
		return "stray-exam-clear-up";
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers) {
		String id = CertificationIds.normalized((String) answers.get("correctedId"));
		return (id == null || this.certifications.isKnown(id)) ? Map.of()
				: Map.of("correctedId", "certification.error.unknownId");
	}

}

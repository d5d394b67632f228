package org.partnercenter.partner;

import java.util.Map;

import org.partnercenter.form.AnswerRule;

/**
 * Says next to the field that a certification ID counts for somebody else already, and
 * not for whom. One for each form that asks for an ID.
 */
public class CertificationRule implements AnswerRule {

	private final String form;

	private final CertificationIds ids;

	/**
	 * @param form with the fields {@code certificationId} and {@code linkCertification}
	 */
	public CertificationRule(String form, CertificationIds ids) {
		this.form = form;
		this.ids = ids;
	}

	@Override
	public String form() {
		return this.form;
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers) {
		String id = CertificationIds.normalized((String) answers.get("certificationId"));
		boolean wanted = id != null && Boolean.TRUE.equals(answers.get("linkCertification"));
		return wanted && this.ids.isTaken(id) ? Map.of("certificationId", "people.error.certificationTaken") : Map.of();
	}

}

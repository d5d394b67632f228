package org.partnercenter.evidence;

/**
 * A specialization of a competency: what an organization chooses, and what people and
 * references are assigned to. Texts: {@code competency.<code>} and
 * {@code specialization.<code>}.
 */
public record CompetencyKey(String competency, String specialization) {

}

package org.partnercenter.form;

import java.util.Map;

/**
 * What only the domain can say about the answers to a form, such as whether an address
 * may be used: one bean for each form that needs it. Asked in the portal and in Tasklist
 * alike, after the rules of the form itself hold.
 */
public interface AnswerRule {

	/** The id of the form. */
	String form();

	/**
	 * Looks at the answers, changes nothing. A rule has either this method or the one
	 * that is also told the case.
	 * @param answers by field key; trimmed texts, numbers, {@code Boolean} for a
	 * checkbox, lists of texts for a checklist; {@code null} where nothing was answered;
	 * hidden fields are missing
	 * @return field key to the message key of a sentence; empty if all is well
	 */
	default Map<String, String> check(Map<String, Object> answers) {
		return Map.of();
	}

	/**
	 * As {@link #check(Map)}, for what depends on the case.
	 * @param businessKey the key of the case behind the task
	 */
	default Map<String, String> check(Map<String, Object> answers, String businessKey) {
		return check(answers);
	}

}

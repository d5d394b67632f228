package org.partnercenter.process;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Names of the variables that only show something to the person at a task: local to it,
 * never in history, never read back.
 */
public final class DisplayCopies {

	private static final String PREFIX = "show";

	private DisplayCopies() {
	}

	/**
	 * The variable that shows what a key names: {@code applicant} in
	 * {@code showApplicant}.
	 */
	public static String variableOf(String key) {
		return PREFIX + Character.toUpperCase(key.charAt(0)) + key.substring(1);
	}

	/** Shows a value to whoever is at the task, and nobody after him. */
	public static void show(DelegateTask task, String key, Object value) {
		task.setVariableLocal(variableOf(key), value);
	}

	/**
	 * Whether a variable is a display copy: {@code showApplicant}, but not {@code shown}.
	 */
	public static boolean isDisplayCopy(String variable) {
		return variable.length() > PREFIX.length() && variable.startsWith(PREFIX)
				&& Character.isUpperCase(variable.charAt(PREFIX.length()));
	}

}

package org.partnercenter.process;

import java.util.regex.Pattern;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Names of the variables that only show something to the person at a task: local to it,
 * never in history, never read back.
 */
public final class DisplayCopies {

	private static final String PREFIX = "show";

	/** What makes emphasis, code, links, and links of addresses that are only written. */
	private static final Pattern MARKS = Pattern.compile("[\\\\\\[\\]<>*_`~]|:(?=//)|(?<=(?i:www))\\.");

	private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\\\[\\]<>*_`~:.])");

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
	 * As {@link #show}, for what people have typed: Tasklist reads the texts of forms as
	 * Markdown with everything in them, and would make links of names.
	 */
	static void showTyped(DelegateTask task, String key, String text) {
		show(task, key, text == null ? null : MARKS.matcher(text).replaceAll("\\\\$0"));
	}

	/** What was typed, of a display copy as it is kept. */
	public static String typed(String copy) {
		return ESCAPED.matcher(copy).replaceAll("$1");
	}

	/**
	 * Whether a variable is a display copy: {@code showApplicant}, but not {@code shown}.
	 */
	public static boolean isDisplayCopy(String variable) {
		return variable.length() > PREFIX.length() && variable.startsWith(PREFIX)
				&& Character.isUpperCase(variable.charAt(PREFIX.length()));
	}

}

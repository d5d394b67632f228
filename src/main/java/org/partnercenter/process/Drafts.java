package org.partnercenter.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Drafts are a wizard's answers on their way: one JSON text per form, in a variable whose
 * name no model or form can declare, and of which history never hears.
 */
public final class Drafts {

	/**
	 * What a text column of the engine holds; a longer draft must be refused before it is
	 * stored.
	 */
	public static final int LONGEST = 4000;

	private static final String PREFIX = "draft:";

	private Drafts() {
	}

	public static String variableOf(String formId) {
		return PREFIX + formId;
	}

	/**
	 * Keeps a draft in the scope given and nowhere above it, so that it ends with that
	 * scope.
	 */
	public static void keep(VariableScope scope, String formId, String json) {
		scope.setVariableLocal(variableOf(formId), json);
	}

	/** Forgets a draft of the scope given, if there is one. */
	public static void forget(VariableScope scope, String formId) {
		scope.removeVariableLocal(variableOf(formId));
	}

	public static boolean isDraft(String variable) {
		return variable.startsWith(PREFIX);
	}

}

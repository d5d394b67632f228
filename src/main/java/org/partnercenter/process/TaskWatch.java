package org.partnercenter.process;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Hears of every task that a person completes, in that transaction. */
public interface TaskWatch {

	/**
	 * The answers were accepted; the task is about to end.
	 * @param decision what was chosen, by the field of the form; empty where the form
	 * gives no choice
	 * @param reason {@code null}: the form asks for none
	 */
	void completing(DelegateTask task, Map<String, String> decision, String reason);

}

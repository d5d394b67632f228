package org.partnercenter.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Is told of every new task for a group, when its name, dates and candidates are set; in
 * the transaction that creates it, so it must be quick. Tasks that only the applicant
 * works on are his own business.
 */
public interface TaskArrival {

	/**
	 * @param process the id of the process
	 * @param groups of the engine, at least one
	 * @param told whether the process itself writes to them about it
	 */
	void arrived(DelegateTask task, String process, List<String> groups, boolean told);

	/** Somebody has completed it; in the transaction in which he does. */
	default void done(DelegateTask task, String process) {
	}

}

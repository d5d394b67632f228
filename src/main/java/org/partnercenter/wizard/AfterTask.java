package org.partnercenter.wizard;

import java.util.Optional;

/**
 * Where a process leads a person who has answered one of its tasks in the portal, if not
 * back to his tasks: one bean for each process that wants that.
 */
public interface AfterTask {

	/** The id of the process. */
	String process();

	/**
	 * A path of the portal; empty for the list of tasks.
	 * @param taskId the id of the user task that was answered
	 * @param businessKey the key of the case
	 */
	Optional<String> next(String taskId, String businessKey);

}

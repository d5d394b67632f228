package org.partnercenter.wizard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a process tells the portal about its wizard: one bean for each process whose
 * instances may be walked through at {@code /wizard/{instanceId}}. A process without such
 * a bean has no pages there.
 */
public interface WizardPages {

	/** The id of the process. */
	String process();

	/**
	 * Whether the case is this person's own; everybody else gets 404. Answered from the
	 * domain, also after the instance has ended.
	 * @param instanceId the process instance
	 * @param businessKey the key of the case, {@code null} if it was started without
	 * @param account who is signed in
	 */
	boolean belongsTo(String instanceId, String businessKey, String account);

	/**
	 * What a step shows besides its form.
	 * @param stepId the id of the user task
	 * @param drafts form id to what was answered there so far, by field key
	 */
	default Optional<StepExtra> extra(String stepId, String businessKey, Map<String, Map<String, Object>> drafts,
			Locale locale) {
		return Optional.empty();
	}

	/**
	 * The path that shows what became of the case once no step waits any more: finished,
	 * declined, cancelled, timed out, or handed to somebody else.
	 * @return empty for the person's home
	 */
	default Optional<String> afterEnd(String instanceId, String businessKey) {
		return Optional.empty();
	}

	/**
	 * The path to which a person goes who leaves the steps for later: what he answered
	 * stays, and there is nothing to cancel.
	 * @return empty where the steps are cancelled instead
	 */
	default Optional<String> afterLeaving(String instanceId, String businessKey) {
		return Optional.empty();
	}

}

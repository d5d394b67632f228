package org.partnercenter.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a module tells the engine about the case behind a task: one bean for each process
 * that has user tasks. Asked once, when the task is created; always answered from the
 * domain, never from a process variable.
 */
public interface TaskCase {

	/** The id of the process. */
	String process();

	/**
	 * Who holds a role of the model in this case.
	 * @param role what stands in the model as candidate group, such as
	 * {@code organization-administrators}
	 * @param businessKey the key of the case
	 */
	Holder holder(String role, String businessKey);

	/**
	 * What the decider must see, as texts: for a key {@code applicant} the form may show
	 * {@code showApplicant}. An entry {@code case} is appended to the task's name
	 * ("Decide on association: ...").
	 */
	Map<String, String> display(String taskId, String businessKey);

	/** The account of the one person whom the case is about, if it is about one. */
	default Optional<String> person(String businessKey) {
		return Optional.empty();
	}

	/** Besides {@link #person}, another one of whom a decider's reason will tell. */
	default Optional<String> otherPerson(String businessKey) {
		return Optional.empty();
	}

	/**
	 * The organization that the case is about, by its id; {@code null} where there is
	 * none.
	 */
	default UUID organization(String businessKey) {
		return null;
	}

	/** A person, by account id, or a group of the engine: one of both is {@code null}. */
	record Holder(String person, String group) {

		public static Holder person(String account) {
			return new Holder(account, null);
		}

		public static Holder group(String group) {
			return new Holder(null, group);
		}

	}

}

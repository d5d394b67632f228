package org.partnercenter.privacy;

import java.util.List;
import java.util.Set;

/**
 * What a module keeps of a person; one bean for each module that does. Erasing goes in
 * the order of the beans ({@link org.springframework.core.annotation.Order}).
 */
public interface PersonalData {

	/** The name of its part in what a person exports. */
	String section();

	/** Everything about this person, and nothing about others, fit to be JSON. */
	Object of(Subject subject);

	/** Mail addresses of the person that this module knows. */
	default Set<String> addresses(String account) {
		return Set.of();
	}

	/** Names of the person, first and last, that this module knows. */
	default Set<String> names(String account) {
		return Set.of();
	}

	/** Process instances that run, or ran, for the person. */
	default List<String> processInstances(String account) {
		return List.of();
	}

	/**
	 * Ends what the person has and forgets who he was, in the caller's transaction. What
	 * the law wants kept is kept.
	 */
	void erase(Subject subject);

	/**
	 * Who it is.
	 *
	 * @param addresses all that any module knows
	 */
	record Subject(String account, Set<String> addresses, Set<String> names) {

	}

}

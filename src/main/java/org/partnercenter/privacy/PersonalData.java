package org.partnercenter.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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
	 * Process instances of others whose variables and task names may tell of the person.
	 * Asked before anything is erased; they go on, and forget him.
	 */
	default List<String> mentionedIn(String account) {
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

		/** What stands where a text told of somebody who was erased. */
		public static final String ERASED = "(erased)";

		/** His addresses as programs compare them; never empty, for SQL. */
		public List<String> lowerCaseAddresses() {
			return (this.addresses.isEmpty() ? Set.of("(none)") : this.addresses).stream()
				.map(address -> address.toLowerCase(Locale.ROOT))
				.toList();
		}

		/** The text without his name and addresses; {@code null} stays. */
		public String cleaned(String text) {
			return (text == null) ? null
					: PersonalTexts.cleaned(text, Stream.concat(this.names.stream(), this.addresses.stream()));
		}

	}

}

package org.partnercenter.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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

	/**
	 * Mail addresses that the person has proven to be his: what others have written to
	 * them is handed out to him, and forgotten with him.
	 */
	default Set<String> provenAddresses(String account) {
		return Set.of();
	}

	/**
	 * Mail addresses that the person has typed, and that may be anybody's: they are taken
	 * out of his own cases, and nothing else is found by them.
	 */
	default Set<String> toldAddresses(String account) {
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

	/** Organizations to which he belongs, or belonged. */
	default Set<UUID> organizations(String account) {
		return Set.of();
	}

	/**
	 * Events of the mails about his cases.
	 * @param tasks ids of the tasks of his cases
	 */
	default Set<String> mailEvents(String account, Collection<String> tasks) {
		return Set.of();
	}

	/**
	 * Ends what the person has and forgets who he was, in the caller's transaction. What
	 * the law wants kept is kept.
	 */
	void erase(Subject subject);

	/**
	 * Who it is.
	 *
	 * @param proven addresses that are his
	 * @param told addresses that he has typed
	 * @param organizations to which he belongs, or belonged
	 * @param tasks ids of the tasks of his cases
	 * @param events of the mails about his cases
	 */
	record Subject(String account, Set<String> proven, Set<String> told, Set<String> names, Set<UUID> organizations,
			Set<String> tasks, Set<String> events) {

		/** What stands where a text told of somebody who was erased. */
		public static final String ERASED = "(erased)";

		private static final int SHORTEST_PART = 3;

		/** His addresses, as he wrote them and in lower case; never empty, for SQL. */
		public List<String> ownAddresses() {
			return (this.proven.isEmpty() ? Set.of("(none)") : this.proven).stream()
				.flatMap(address -> Stream.of(address, address.toLowerCase(Locale.ROOT)))
				.distinct()
				.toList();
		}

		/** What tells of him in his own cases. */
		public List<String> telling() {
			return Stream.of(this.names, this.proven, this.told).flatMap(Set::stream).toList();
		}

		/**
		 * What tells of him elsewhere, too: his own addresses, and names that are longer
		 * than a syllable.
		 */
		public List<String> tellingElsewhere() {
			Stream<String> names = this.names.stream()
				.filter(name -> Stream.of(name.split("[^\\p{L}]+")).anyMatch(part -> part.length() >= SHORTEST_PART));
			return Stream.concat(names, this.proven.stream()).toList();
		}

		/**
		 * A text of his own case without his name and addresses; {@code null} stays.
		 */
		public String cleaned(String text) {
			return cleaned(text, telling());
		}

		/** The text without what tells of him, whole words only; {@code null} stays. */
		public static String cleaned(String text, Collection<String> telling) {
			return (text == null) ? null : PersonalTexts.cleaned(text, telling.stream());
		}

	}

}

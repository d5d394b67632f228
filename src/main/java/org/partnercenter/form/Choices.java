package org.partnercenter.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list to choose from that does not stand in the form itself, such as the countries:
 * one bean for each list. A select, radio or checklist names it by the property
 * {@code valuesKey}, as {@code countries} or as {@code showCountries}; Tasklist finds it
 * only under the second name, as a display copy.
 */
public interface Choices {

	/** What forms call the list: {@code countries}. */
	String name();

	/**
	 * All that may be chosen, in the order in which a reader of the language expects
	 * them. The values are the same in every language.
	 */
	List<Option> options(Locale language);

	/**
	 * As {@link #options(Locale)}, for a list that differs from case to case.
	 * @param businessKey of the case; {@code null} where the form is read without one
	 */
	default List<Option> options(String businessKey, Locale language) {
		return options(language);
	}

	/** What may be chosen in a case, whatever the language. */
	default Set<String> values(String businessKey) {
		return values();
	}

	/** What may be chosen, whatever the language. */
	default Set<String> values() {
		return options(Locale.ENGLISH).stream().map(Option::value).collect(Collectors.toSet());
	}

	/**
	 * One choice.
	 *
	 * @param value what is kept
	 * @param label what a person reads
	 */
	record Option(String value, String label) {

	}

}

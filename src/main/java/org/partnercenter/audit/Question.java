package org.partnercenter.audit;

import java.util.List;
import java.util.Map;

/** One of the ten questions that auditors ask; text {@code audit.question.<number>}. */
interface Question {

	int number();

	/** What has to be known to answer it. */
	List<Field> fields();

	Answer answer(Asked asked);

	/**
	 * A field of its form.
	 *
	 * @param name text {@code audit.ask.<name>}
	 * @param type {@code text}, {@code date}, {@code number} or {@code select}
	 * @param options what can be chosen, with what is shown; empty unless it is a list
	 */
	record Field(String name, String type, Map<String, String> options) {

		static Field text(String name) {
			return new Field(name, "text", Map.of());
		}

		static Field day(String name) {
			return new Field(name, "date", Map.of());
		}

		static Field number(String name) {
			return new Field(name, "number", Map.of());
		}

	}

}

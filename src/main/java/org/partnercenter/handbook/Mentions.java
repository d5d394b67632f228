package org.partnercenter.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

/**
 * What the sources say and the running program does not know any more, as the build has
 * written it down: which tests prove a rule, which classes name one, which read a table.
 */
@Component
class Mentions {

	private final Map<String, String> classes = Lines.of("classes");

	private final Map<String, String> readers = Lines.of("readers");

	private final Map<String, List<String>> testsOf = naming(Lines.of("proofs"));

	private final Map<String, List<String>> classesOf = naming(this.classes);

	private final Map<String, List<String>> readersOf = naming(this.readers);

	/**
	 * Tests such as {@code association.AssociationProcessTests#approvesAtOnce}, or a
	 * whole class of tests.
	 */
	List<String> testsOf(String rule) {
		return this.testsOf.getOrDefault(rule, List.of());
	}

	/** Classes such as {@code billing.ProgramFees} that say they serve the rule. */
	List<String> classesOf(String rule) {
		return this.classesOf.getOrDefault(rule, List.of());
	}

	/** Classes that read the table, themselves or by others of their package. */
	List<String> readersOf(String table) {
		return this.readersOf.getOrDefault(table, List.of());
	}

	/**
	 * Which rules a class names.
	 * @param type may be {@code null}
	 */
	Set<String> rulesOf(String type) {
		return RuleIds.in((type != null) ? this.classes.get(type) : null);
	}

	/**
	 * Which tables a class reads, in their order.
	 * @param type may be {@code null}
	 */
	Set<String> tablesOf(String type) {
		return new TreeSet<>((type != null) ? split(this.readers.getOrDefault(type, "")) : List.of());
	}

	/** From "place names these" to "this is named by these places". */
	private static Map<String, List<String>> naming(Map<String, String> places) {
		Map<String, List<String>> naming = new HashMap<>();
		places.forEach((place, names) -> split(names)
			.forEach(name -> naming.computeIfAbsent(name, named -> new ArrayList<>()).add(place)));
		return naming;
	}

	private static List<String> split(String names) {
		return names.isEmpty() ? List.of() : List.of(names.split(","));
	}

}

package org.partnercenter.gate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What models meet in the program.
 *
 * @param delegates bean name to the package that its class stands in, of every delegate
 * @param variables module, such as {@code association}, to the names of the process
 * variables that it declares
 * @param choices the names of the lists that a form may offer by {@code valuesKey}
 */
public record Surroundings(Map<String, String> delegates, Map<String, Set<String>> variables, Set<String> choices) {

	/** The variables of a module, as a sentence names them. */
	String declaredBy(String module) {
		return this.variables.getOrDefault(module, Set.of()).stream().sorted().collect(Collectors.joining(", "));
	}

	boolean declares(String module, String variable) {
		return this.variables.getOrDefault(module, Set.of()).contains(variable);
	}

}

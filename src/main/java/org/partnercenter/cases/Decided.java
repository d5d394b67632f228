package org.partnercenter.cases;

import java.time.Instant;
import java.util.List;

/**
 * What a table decided.
 *
 * @param version of the table
 * @param step that asked it
 * @param inputs names and values, in the order of the columns
 * @param outputs the same of what it said
 * @param rows the ids of the rows that fired
 */
record Decided(String table, String name, int version, String step, Instant at, List<NamedText> inputs,
		List<NamedText> outputs, List<String> rows) {

}

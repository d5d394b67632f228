package org.partnercenter.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnercenter.partner.CsvFile;

/** One kind of list that the Regional Service Center imports. */
interface Supply {

	/** The end of message keys, and what the form sends. */
	String kind();

	/** All of them are needed, in any order. */
	List<String> columns();

	/**
	 * Looks at every line, and takes all of them if none is wrong.
	 * @param clerk the account of who imports
	 */
	Done take(List<CsvFile.Line> lines, String clerk);

	/**
	 * What became of a list.
	 *
	 * @param taken lines that were new or changed something
	 * @param same lines that were known
	 * @param aside lines that were kept aside
	 * @param wrong if it is not empty, nothing is to be taken
	 */
	record Done(int taken, int same, int aside, List<WrongLine> wrong) {

		static Done refused(List<WrongLine> wrong) {
			return new Done(0, 0, 0, wrong);
		}

	}

	/** Finds lines that say the same twice. */
	final class Twice {

		private final Map<Object, Long> seen = new LinkedHashMap<>();

		/** {@code null}, or what is wrong with the line. */
		List<WrongLine> check(long number, Object identity) {
			Long before = this.seen.putIfAbsent(identity, number);
			return (before == null) ? List.of() : List.of(WrongLine.of(number, null, "supply.wrong.twice", before));
		}

	}

	/** The fields of a line that are wrong. */
	static List<WrongLine> wrong(long number, Map<String, String> fields) {
		List<WrongLine> wrong = new ArrayList<>();
		fields.forEach((column, key) -> wrong.add(WrongLine.of(number, column, key)));
		return wrong;
	}

	/** What {@link CsvFile} is to find. */
	default Set<String> names() {
		return Set.copyOf(columns());
	}

}

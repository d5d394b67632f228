package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Evidence that somebody imagines; nothing of it is ever stored.
 *
 * @param numbers by kind, each from 0 to {@link #MOST}
 */
record Imagined(Map<String, Integer> numbers) {

	static final int MOST = 10;

	static final String PROFESSIONALS = "professionals";

	static final List<String> KINDS = List.of(Counting.COMPETENCIES, Counting.REFERENCES, Counting.SOLUTIONS,
			Counting.SURVEYS, PROFESSIONALS);

	private static final Map<String, String> MEASURES = Map.of(Counting.COMPETENCIES, "competencies",
			Counting.SOLUTIONS, "solutions", Counting.SURVEYS, "validSurveys", PROFESSIONALS, "professionals");

	/** Of a request; what is no number, or none of these, becomes the next that is. */
	static Imagined of(Map<String, String> asked) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		KINDS.forEach(kind -> numbers.put(kind, number(asked.getOrDefault(kind, ""))));
		return new Imagined(numbers);
	}

	static Imagined of(String kind, int number) {
		return of(Map.of(kind, String.valueOf(number)));
	}

	private static int number(String typed) {
		boolean number = typed.strip().matches("\\d{1,9}");
		return number ? Math.min(Integer.parseInt(typed.strip()), MOST) : 0;
	}

	boolean isNothing() {
		return this.numbers.values().stream().allMatch(number -> number == 0);
	}

	/** What counts if all of it did from this day on. */
	Tally and(Tally tally, LocalDate day) {
		Map<String, List<Item>> items = new HashMap<>(tally.items());
		Map<String, Integer> measures = new TreeMap<>(tally.measures());
		this.numbers.forEach((kind, number) -> {
			if (items.containsKey(kind) && isWorthSomething(kind, tally)) {
				items.put(kind, more(items.get(kind), kind, number, day));
			}
			if (MEASURES.containsKey(kind)) {
				measures.merge(MEASURES.get(kind), number, Integer::sum);
			}
		});
		if (this.numbers.get(Counting.SURVEYS) > 0) {
			measures.put("surveyParticipation", 1);
		}
		return new Tally(tally.attained(), items, measures, tally.rows());
	}

	/** References give points for an attained competency only. */
	private boolean isWorthSomething(String kind, Tally tally) {
		return !kind.equals(Counting.REFERENCES) || !tally.attained().isEmpty()
				|| this.numbers.get(Counting.COMPETENCIES) > 0;
	}

	private static List<Item> more(List<Item> counted, String kind, int number, LocalDate day) {
		List<Item> more = new ArrayList<>(counted);
		IntStream.range(0, number).forEach(i -> more.add(new Item("imagined-" + kind + "-" + i, day, null)));
		return more;
	}

}

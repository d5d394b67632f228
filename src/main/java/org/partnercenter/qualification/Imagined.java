package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Evidence that somebody imagines; nothing of it is ever stored.
 *
 * @param numbers by kind, each 0 or more
 */
record Imagined(Map<String, Integer> numbers) {

	static final int MOST = 10;

	static final String PROFESSIONALS = "professionals";

	static final List<String> KINDS = List.of(Counting.COMPETENCIES, Counting.REFERENCES, Counting.SOLUTIONS,
			Counting.SURVEYS, PROFESSIONALS);

	private static final Map<String, String> MEASURES = Map.of(Counting.COMPETENCIES, "competencies",
			Counting.SOLUTIONS, "solutions", Counting.SURVEYS, "validSurveys", PROFESSIONALS, "professionals");

	static final Imagined NOTHING = of(Map.of());

	/** Of a request; what is no number, or none of these, becomes the next that is. */
	static Imagined of(Map<String, String> asked) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		KINDS.forEach(kind -> numbers.put(kind, number(asked.getOrDefault(kind, ""))));
		return new Imagined(numbers);
	}

	/** With more of a kind. */
	Imagined and(String kind, int more) {
		Map<String, Integer> sum = new LinkedHashMap<>(this.numbers);
		sum.merge(kind, more, Integer::sum);
		return new Imagined(sum);
	}

	/**
	 * The kind that a measure counts; empty for points and for what is counted otherwise.
	 */
	static Optional<String> kindOf(String measure) {
		return MEASURES.entrySet()
			.stream()
			.filter(entry -> entry.getValue().equals(measure))
			.map(Map.Entry::getKey)
			.findFirst();
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

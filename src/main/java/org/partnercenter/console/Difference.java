package org.partnercenter.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One thing that is not the same before and after.
 *
 * @param kind {@code added}, {@code removed}, {@code changed} or {@code moved}
 * @param details what about it; everything it says if it is added or removed
 */
record Difference(String id, String name, String kind, List<Detail> details) {

	/**
	 * @param before {@code null} if it was not said, as {@code after} if it is not any
	 * more
	 */
	record Detail(String what, String before, String after) {

	}

	/** In the order of what is there afterwards, what is gone last. */
	static List<Difference> between(Map<String, Described> before, Map<String, Described> after) {
		List<Difference> differences = new ArrayList<>();
		after.forEach((id, now) -> {
			Described then = before.get(id);
			if (then == null) {
				differences.add(new Difference(id, now.name(), "added", details(Map.of(), now.details())));
			}
			else if (!then.details().equals(now.details())) {
				differences.add(new Difference(id, now.name(), "changed", details(then.details(), now.details())));
			}
			else if (!Objects.equals(then.place(), now.place())) {
				differences.add(new Difference(id, now.name(), "moved", List.of()));
			}
		});
		before.forEach((id, then) -> {
			if (!after.containsKey(id)) {
				differences.add(new Difference(id, then.name(), "removed", details(then.details(), Map.of())));
			}
		});
		return differences;
	}

	/** The names of what stands at another place among the things that both have. */
	static List<String> reordered(Map<String, Described> before, Map<String, Described> after) {
		List<String> then = before.keySet().stream().filter(after::containsKey).toList();
		List<String> now = after.keySet().stream().filter(before::containsKey).toList();
		return IntStream.range(0, now.size())
			.filter(i -> !now.get(i).equals(then.get(i)))
			.mapToObj(i -> after.get(now.get(i)).name())
			.toList();
	}

	private static List<Detail> details(Map<String, String> before, Map<String, String> after) {
		Set<String> all = new LinkedHashSet<>(after.keySet());
		all.addAll(before.keySet());
		return all.stream()
			.filter(what -> !Objects.equals(before.get(what), after.get(what)))
			.map(what -> new Detail(what, before.get(what), after.get(what)))
			.toList();
	}

}

package org.partnercenter.console;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partnercenter.diagram.Mark;

/**
 * What is different in one file.
 *
 * @param change {@code added}, {@code removed} or {@code changed}
 * @param differences without what has only moved
 * @param moved the names of what has only moved
 * @param before marks for the picture of what was, {@code null} if there is none
 * @param after marks for the picture of what shall be, {@code null} if there is none
 * @param readable whether it could be read at all
 */
record FileDifference(String path, String change, List<Difference> differences, List<String> moved, List<Mark> before,
		List<Mark> after, boolean readable) {

	/**
	 * Compares two texts.
	 * @param before {@code null} for a new file, as {@code after} for one that is left
	 * out
	 */
	static FileDifference of(String path, String before, String after) {
		String change = (before == null) ? "added" : (after == null) ? "removed" : "changed";
		Function<String, Map<String, Described>> reader = reader(path);
		try {
			Map<String, Described> then = (before == null) ? Map.of() : reader.apply(before);
			Map<String, Described> now = (after == null) ? Map.of() : reader.apply(after);
			List<Difference> all = Difference.between(then, now);
			boolean drawn = path.endsWith(".bpmn");
			return new FileDifference(path, change,
					all.stream().filter(difference -> !difference.kind().equals("moved")).toList(),
					drawn ? moved(all) : Difference.reordered(then, now),
					(drawn && before != null) ? marks(all, "added") : null,
					(drawn && after != null) ? marks(all, "removed") : null, true);
		}
		catch (RuntimeException ex) {
			// the gate has said what is wrong with it
			return new FileDifference(path, change, List.of(), List.of(), null, null, false);
		}
	}

	private static List<String> moved(List<Difference> all) {
		return all.stream().filter(difference -> difference.kind().equals("moved")).map(Difference::name).toList();
	}

	private static List<Mark> marks(List<Difference> all, String except) {
		return all.stream()
			.filter(difference -> !difference.kind().equals(except))
			.map(difference -> Mark.of(difference.id(), difference.kind()))
			.toList();
	}

	private static Function<String, Map<String, Described>> reader(String path) {
		if (path.endsWith(".bpmn")) {
			return ModelDescription::of;
		}
		return path.endsWith(".dmn") ? TableDescription::of : FormDescription::of;
	}

	/** What the colours in its pictures mean, as far as there are any. */
	public List<String> kinds() {
		return Stream.of("added", "removed", "changed", "moved")
			.filter(kind -> Stream.of(this.before, this.after)
				.flatMap(List::stream)
				.anyMatch(mark -> mark.kind().equals(kind)))
			.toList();
	}

	/** The file without its folder. */
	public String file() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

}

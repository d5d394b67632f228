package org.partnercenter.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.partnercenter.console.Candidate.Part;
import org.partnercenter.process.Unit;
import org.partnercenter.process.Units;

/** Lays changed files over what is in force. */
@Component
class Candidates {

	private static final Pattern FORM = Pattern.compile("formRef\\s*=\\s*[\"']([^\"']+)[\"']");

	private final Units units;

	private final ChangeRows rows;

	Candidates(Units units, ChangeRows rows) {
		this.units = units;
		this.rows = rows;
	}

	/** All units in force, by name. */
	SortedMap<String, Unit> inForce() {
		TreeSet<String> names = new TreeSet<>(this.units.shipped());
		names.addAll(this.rows.unitsEver());
		SortedMap<String, Unit> present = new TreeMap<>();
		names.forEach(name -> this.units.inForce(name).ifPresent(unit -> present.put(name, unit)));
		return present;
	}

	/**
	 * What would be in force with these files. A form that no model uses any more is left
	 * out.
	 * @param changed path to text
	 */
	Candidate of(Map<String, String> changed) {
		SortedMap<String, Unit> present = inForce();
		SortedMap<String, String> all = new TreeMap<>();
		present.values().forEach(unit -> all.putAll(unit.files()));
		all.putAll(changed);
		Set<String> used = formsUsed(all);
		all.keySet()
			.removeIf(path -> path.endsWith(".form") && !changed.containsKey(path) && !used.contains(nameOf(path)));
		List<Part> parts = new ArrayList<>();
		Unit.grouped(all).forEach((name, files) -> {
			Optional<Unit> before = Optional.ofNullable(present.get(name));
			if (!before.map(unit -> unit.files().equals(files)).orElse(false)) {
				parts.add(new Part(name, before, files));
			}
		});
		return new Candidate(all, parts);
	}

	/** As {@link #of(Map)}, for a unit that is replaced as a whole. */
	Candidate of(Unit present, Map<String, String> files) {
		SortedMap<String, String> all = new TreeMap<>();
		inForce().values().forEach(unit -> all.putAll(unit.files()));
		present.files().keySet().forEach(all::remove);
		all.putAll(files);
		return new Candidate(all, List.of(new Part(present.name(), Optional.of(present), new TreeMap<>(files))));
	}

	private static Set<String> formsUsed(Map<String, String> files) {
		return files.entrySet()
			.stream()
			.filter(file -> file.getKey().endsWith(".bpmn"))
			.flatMap(file -> FORM.matcher(file.getValue()).results())
			.map((MatchResult found) -> found.group(1))
			.collect(Collectors.toSet());
	}

	private static String nameOf(String path) {
		return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
	}

}

package org.partnercenter.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
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

	/** As {@link #of(Map)}, for units that are replaced as a whole. */
	Candidate of(List<Part> parts) {
		SortedMap<String, String> all = new TreeMap<>();
		inForce().values().forEach(unit -> all.putAll(unit.files()));
		parts.forEach(part -> part.filesBefore().keySet().forEach(all::remove));
		parts.forEach(part -> all.putAll(part.files()));
		return new Candidate(all, parts);
	}

	/** The units of a change as it would have them. */
	List<Part> parts(UUID change) {
		List<ChangedFile> files = this.rows.files(change);
		return this.rows.units(change)
			.stream()
			.map(unit -> Part.of(unit.unit(), Optional.ofNullable(unit.before()).map(this.units::of),
					files.stream().filter(file -> file.unit().equals(unit.unit())).toList()))
			.toList();
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

package org.partnercenter.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.partnercenter.process.Unit;

/**
 * What would be in force after a change.
 *
 * @param all every file of the product, by path
 * @param parts the units that become others
 */
record Candidate(SortedMap<String, String> all, List<Part> parts) {

	/** The files that differ. */
	List<ChangedFile> files() {
		return this.parts.stream().flatMap(Part::changed).toList();
	}

	/**
	 * A unit that becomes another.
	 *
	 * @param before as it is in force, empty for a new one
	 * @param files as they shall be
	 */
	record Part(String unit, Optional<Unit> before, SortedMap<String, String> files) {

		String beforeDeployment() {
			return this.before.map(Unit::deployment).orElse(null);
		}

		Map<String, String> filesBefore() {
			return this.before.<Map<String, String>>map(Unit::files).orElse(Map.of());
		}

		Stream<ChangedFile> changed() {
			TreeSet<String> paths = new TreeSet<>(filesBefore().keySet());
			paths.addAll(this.files.keySet());
			return paths.stream()
				.filter(path -> !Objects.equals(filesBefore().get(path), this.files.get(path)))
				.map(path -> ChangedFile.of(this.unit, path, filesBefore().get(path), this.files.get(path)));
		}

		/** What a unit is once the files that differ are laid over it. */
		static Part of(String unit, Optional<Unit> before, List<ChangedFile> changed) {
			SortedMap<String, String> files = new TreeMap<>(
					before.<Map<String, String>>map(Unit::files).orElse(Map.of()));
			changed.forEach(file -> {
				if (file.text() == null) {
					files.remove(file.path());
				}
				else {
					files.put(file.path(), file.text());
				}
			});
			return new Part(unit, before, files);
		}

	}

}

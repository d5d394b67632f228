package org.partnercenter.process;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files that get a new version together, as they are in force: a model, its forms and its
 * own tables, or a table that several processes share.
 *
 * @param name of the process, or of the table's file
 * @param deployment the engine's id of it
 * @param source where it comes from, a release or a change of the console
 * @param since when it was deployed
 * @param files path, such as {@code processes/association.bpmn}, to content
 */
public record Unit(String name, String deployment, String source, Instant since, SortedMap<String, String> files) {

	/** Whether it is as a release has shipped it: the next release replaces it. */
	public boolean isOfRelease() {
		return Release.read(this.source).isPresent();
	}

	/**
	 * The units that files belong to, by the names of all models among them.
	 * @param files path to content
	 */
	public static SortedMap<String, SortedMap<String, String>> grouped(Map<String, String> files) {
		Set<String> processes = files.keySet()
			.stream()
			.filter(path -> path.endsWith(".bpmn"))
			.map(Unit::fileOf)
			.map(file -> file.replace(".bpmn", ""))
			.collect(Collectors.toSet());
		SortedMap<String, SortedMap<String, String>> units = new TreeMap<>();
		files.forEach((path, text) -> units
			.computeIfAbsent(ProcessDeployment.unitOf(fileOf(path), processes), name -> new TreeMap<>())
			.put(path, text));
		return units;
	}

	private static String fileOf(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}

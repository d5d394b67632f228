package org.partnercenter.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources of the product say of rules and tables. */
final class Sources {

	private static final Pattern PROOF = Pattern.compile("@Proves\\((.*?)\\)", Pattern.DOTALL);

	private static final Pattern PROVER = Pattern.compile("\\bclass (\\w+)|\\b(?:void|boolean) (\\w+)\\(");

	private static final Pattern DECISION = Pattern.compile("<decision id=\"([^\"]+)\"");

	private final Map<String, String> main = java(Path.of("src/main/java/org/partnercenter"));

	private final Map<String, String> tests = java(Path.of("src/test/java/org/partnercenter"));

	/** Test to the rules that it proves. */
	Map<String, String> proofs() {
		Map<String, String> proofs = new TreeMap<>();
		this.tests.forEach((type, source) -> {
			Matcher proof = PROOF.matcher(source);
			Matcher prover = PROVER.matcher(source);
			while (proof.find()) {
				if (prover.find(proof.end())) {
					String test = (prover.group(2) != null) ? type + "#" + prover.group(2) : type;
					proofs.put(test, String.join(",", RuleIds.in(proof.group(1))));
				}
			}
		});
		return proofs;
	}

	/** Class to the rules that it names. */
	Map<String, String> classes() {
		Map<String, String> classes = new TreeMap<>();
		this.main.forEach((type, source) -> {
			Set<String> rules = RuleIds.in(source);
			// the handbook names rules only to explain how it reads them
			if (!rules.isEmpty() && !type.startsWith("handbook.")) {
				classes.put(type, String.join(",", rules));
			}
		});
		return classes;
	}

	/** Class to the tables that it asks for rows, as far as it names them itself. */
	Map<String, Set<String>> tablesNamed() {
		Set<String> tables = files(Path.of("processes"), ".dmn").map(Sources::text)
			.flatMap(file -> DECISION.matcher(file).results().map(found -> found.group(1)))
			.collect(Collectors.toSet());
		Map<String, Set<String>> named = new TreeMap<>();
		this.main.forEach((type, source) -> {
			Set<String> here = new TreeSet<>();
			tables.stream().filter(table -> source.contains("\"" + table + "\"")).forEach(here::add);
			if (source.matches("(?s).*Decision(Tables|Service) .*") && !here.isEmpty()) {
				named.put(type, here);
			}
		});
		return named;
	}

	private static Map<String, String> java(Path root) {
		Map<String, String> sources = new TreeMap<>();
		files(root, ".java").forEach(file -> sources
			.put(root.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", "."), text(file)));
		return sources;
	}

	static Stream<Path> files(Path root, String ending) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

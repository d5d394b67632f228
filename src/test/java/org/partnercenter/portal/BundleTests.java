package org.partnercenter.portal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of all languages say the same things with the same arguments. */
class BundleTests {

	private static final Path FOLDER = Path.of("src/main/resources/messages");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	static Stream<Path> english() throws IOException {
		return files().filter(file -> !file.getFileName().toString().contains("_"));
	}

	static Stream<Path> translations() throws IOException {
		return files().filter(file -> file.getFileName().toString().contains("_"));
	}

	@ParameterizedTest
	@MethodSource("english")
	void germanIsThere(Path english) {
		assertThat(Path.of(english.toString().replace(".properties", "_de.properties"))).exists();
	}

	@ParameterizedTest
	@MethodSource("translations")
	void aTranslationIsOfAKnownLanguage(Path translation) {
		String tag = translation.getFileName()
			.toString()
			.replaceFirst("^[^_]+_(.+)\\.properties$", "$1")
			.replace('_', '-');

		assertThat(Language.tagged(tag)).as(tag).isPresent().isNotEqualTo(Language.ENGLISH);
	}

	@ParameterizedTest
	@MethodSource("translations")
	void aTranslationHasTheSameKeys(Path translation) throws IOException {
		assertThat(new TreeSet<>(texts(translation).keySet()))
			.containsExactlyElementsOf(new TreeSet<>(texts(original(translation)).keySet()));
	}

	@ParameterizedTest
	@MethodSource("translations")
	void aTranslationHasTheSamePlaceholders(Path translation) throws IOException {
		Map<String, String> english = texts(original(translation));
		SoftAssertions softly = new SoftAssertions();
		texts(translation).forEach((key, text) -> softly.assertThat(arguments(text))
			.as(key)
			.isEqualTo(arguments(english.getOrDefault(key, ""))));
		softly.assertAll();
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyTextIsWellFormed(Path file) throws IOException {
		SoftAssertions softly = new SoftAssertions();
		texts(file).forEach((key, text) -> {
			softly.assertThat(text.strip()).as(key).isNotEmpty().doesNotContain("\uFFFD");
			if (!arguments(text).isEmpty()) {
				softly.assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
				softly.assertThat(text.replace("''", ""))
					.as("a single apostrophe hides arguments: " + key)
					.doesNotContain("'");
			}
		});
		softly.assertAll();
	}

	@ParameterizedTest
	@MethodSource("english")
	void keysBeginWithTheNameOfTheirModule(Path english) throws IOException {
		String module = english.getFileName().toString().replace(".properties", "");
		List<String> beginnings = List.of(module + ".", "form.", "task.", "mail.", "process.", "level.", "competency.",
				"specialization.", "exam.", "requirement.");

		assertThat(texts(english).keySet()).allMatch(key -> beginnings.stream().anyMatch(key::startsWith));
	}

	@Test
	void everyKeyStandsInOneBundleAndOnce() throws IOException {
		Map<String, Path> places = new HashMap<>();
		SoftAssertions softly = new SoftAssertions();
		for (Path file : english().toList()) {
			for (String key : lines(file)) {
				softly.assertThat(places.put(key, file)).as(key).isNull();
			}
		}
		softly.assertAll();
	}

	private static List<String> lines(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
			.filter(i -> i == 0 || !lines.get(i - 1).endsWith("\\"))
			.map(lines::get)
			.filter(line -> line.matches("[a-z][^#!=]*=.*"))
			.map(line -> line.substring(0, line.indexOf('=')).strip())
			.toList();
	}

	private static Stream<Path> files() throws IOException {
		return Files.list(FOLDER).filter(file -> file.toString().endsWith(".properties")).sorted();
	}

	private static Path original(Path translation) {
		return FOLDER.resolve(translation.getFileName().toString().replaceFirst("_.*", ".properties"));
	}

	private static Map<String, String> texts(Path file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			texts.load(reader);
		}
		return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text)
			.results()
			.map(found -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}

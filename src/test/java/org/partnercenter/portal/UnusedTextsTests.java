package org.partnercenter.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text that nobody reads is not translated either. A key is in use when code, template,
 * form or model names it, or a beginning of it that ends with a dot, and each word of the
 * rest somewhere.
 */
class UnusedTextsTests {

	private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)+");

	private static final Pattern BEGINNING = Pattern.compile("(?<=[\"'|])[a-z]\\w*(\\.[\\w-]+)*\\.(?=[\"'$])");

	private static Set<String> names;

	private static Set<String> beginnings;

	private static Set<String> words;

	@BeforeAll
	static void readEverything() throws IOException {
		StringBuilder everything = new StringBuilder();
		for (String folder : List.of("src/main/java", "src/main/resources/templates", "src/main/resources/handbook",
				"processes", "forms")) {
			for (Path file : Files.walk(Path.of(folder)).filter(Files::isRegularFile).toList()) {
				everything.append(Files.readString(file)).append('\n');
			}
		}
		names = all(NAME, everything.toString());
		beginnings = all(BEGINNING, everything.toString());
		words = all(Pattern.compile("\\w+"), everything.toString().toLowerCase(Locale.ROOT));
	}

	static Stream<Path> english() throws IOException {
		return BundleTests.english();
	}

	@ParameterizedTest
	@MethodSource("english")
	void everyTextIsShownSomewhere(Path bundle) throws IOException {
		Properties texts = new Properties();
		texts.load(Files.newBufferedReader(bundle));

		assertThat(texts.stringPropertyNames()).filteredOn(key -> !isUsed(key)).isEmpty();
	}

	private static boolean isUsed(String key) {
		return names.contains(key) || beginnings.stream()
			.anyMatch(known -> key.startsWith(known) && isNamed(key.substring(known.length())));
	}

	/** A constant {@code EXECUTIVE_CONTACT} names {@code executive-contact}. */
	private static boolean isNamed(String rest) {
		return Stream.of(rest.toLowerCase(Locale.ROOT).split("\\."))
			.allMatch(word -> words.contains(word.replace('-', '_')) || words.containsAll(List.of(word.split("-"))));
	}

	private static Set<String> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
	}

}

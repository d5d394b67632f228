package org.partnercenter.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The handbook says what the sources say. After a change of them, the files that are made
 * from them are written anew with {@code mvn test -Dtest=HandbookDriftTests
 * -Dhandbook=write}.
 */
class HandbookDriftTests {

	private static final Path FOLDER = Path.of("src/main/resources/handbook");

	private static final Sources SOURCES = new Sources();

	private final Book book = new Book();

	static Stream<Path> models() {
		return Stream.concat(Sources.files(Path.of("processes"), ""), Sources.files(Path.of("forms"), ".form"))
			.filter(Files::isRegularFile);
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyRuleThatAModelNamesIsInTheBook(Path model) {
		assertThat(this.book.ids()).containsAll(RuleIds.in(Sources.text(model)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "proofs", "classes" })
	void everyRuleThatASourceNamesIsInTheBook(String name) {
		made(name).forEach((place, rules) -> assertThat(this.book.ids()).as(place).containsAll(RuleIds.in(rules)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "proofs", "classes", "readers" })
	void whatIsMadeFromTheSourcesIsUpToDate(String name) throws IOException {
		Path file = FOLDER.resolve(name + ".properties");
		if ("write".equals(System.getProperty("handbook"))) {
			StringBuilder text = new StringBuilder("# Made from the sources by HandbookDriftTests: do not edit.\n");
			made(name).forEach((place, names) -> text.append(place).append('=').append(names).append('\n'));
			Files.writeString(file, text);
		}
		Map<String, String> written = new TreeMap<>();
		Files.readAllLines(file)
			.stream()
			.filter(line -> !line.startsWith("#"))
			.forEach(line -> written.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));

		assertThat(written).as("write it anew with -Dhandbook=write").isEqualTo(made(name));
	}

	@Test
	void theBookHasEachRuleOnceAndInBothLanguages() {
		assertThat(Lines.of("rules").keySet()).isEqualTo(Lines.of("rules_de").keySet());
		assertThat(this.book.ids()).hasSameSizeAs(Lines.of("rules").keySet())
			.contains("R-001", "R-207", "D-01", "D-30")
			.allMatch(id -> RuleIds.in(id).equals(Set.of(id)));
	}

	@Test
	void namesOfRulesAreFoundInTexts() {
		assertThat(RuleIds.in("as R-127 to R-129 and D-14 say (R-003), not T-R01 or AD-17 or R-1"))
			.containsExactly("R-003", "R-127", "R-128", "R-129", "D-14");
		assertThat(RuleIds.in(null)).isEmpty();
	}

	private static Map<String, String> made(String name) {
		return switch (name) {
			case "proofs" -> SOURCES.proofs();
			case "classes" -> SOURCES.classes();
			default -> TableReaders.of(SOURCES.tablesNamed());
		};
	}

}

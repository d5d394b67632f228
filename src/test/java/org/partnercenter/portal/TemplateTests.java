package org.partnercenter.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates hold no text of their own, nothing that the CSP forbids, and stand in the
 * layout.
 */
class TemplateTests {

	private static final Path FOLDER = Path.of("src/main/resources/templates");

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

	static Stream<Path> templates() throws IOException {
		return Files.walk(FOLDER).filter(file -> file.toString().endsWith(".html")).sorted();
	}

	static Stream<Path> pages() throws IOException {
		return templates().filter(TemplateTests::standsInTheLayout);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void allVisibleTextComesFromTheBundles(Path template) throws Exception {
		assertThat(VisibleText.of(Files.readString(template))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyKeyThatIsNamedHasAnEnglishText(Path template) throws IOException {
		Set<String> known = keys();
		List<String> named = KEY.matcher(Files.readString(template)).results().map(key -> key.group(1)).toList();

		assertThat(named).allMatch(known::contains);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void nothingIsWrittenThatTheContentSecurityPolicyForbids(Path page) throws IOException {
		String html = Files.readString(page);

		SoftAssertions softly = new SoftAssertions();
		softly.assertThat(html).doesNotContainPattern("(?i)<style|\\sstyle=|th:style|<script>|javascript:");
		softly.assertThat(html).doesNotContainPattern("(?i)\\s(th:)?on[a-z]+=");
		softly.assertThat(html).as("unescaped text").doesNotContain("[(");
		softly.assertAll();
	}

	/** Thymeleaf replaces first, and would not look at the condition or the loop. */
	@ParameterizedTest
	@MethodSource("templates")
	void nothingIsReplacedAndConditionalAtOnce(Path template) throws IOException {
		assertThat(Files.readString(template))
			.doesNotContainPattern("<[^>]*th:(replace|insert)=[^>]*th:(each|if|unless|case)=")
			.doesNotContainPattern("<[^>]*th:(each|if|unless|case)=[^>]*th:(replace|insert)=");
	}

	/** In brackets a bare name is the key itself, not the variable of that name. */
	@ParameterizedTest
	@MethodSource("templates")
	void nothingIsLookedUpByABareNameInBrackets(Path template) throws IOException {
		assertThat(Files.readString(template)).doesNotContainPattern("\\$\\{[^}]*\\w\\[[a-zA-Z]+]");
	}

	/** Mails and printed papers do not. */
	private static boolean standsInTheLayout(Path file) {
		try {
			return Files.readString(file).contains("~{layout ::");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> keys() throws IOException {
		Properties texts = new Properties();
		for (Path bundle : BundleTests.english().toList()) {
			texts.load(Files.newBufferedReader(bundle));
		}
		return texts.stringPropertyNames().stream().collect(Collectors.toSet());
	}

}

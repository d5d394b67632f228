package org.partnercenter.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What the forms ask, they ask in every language that is complete. */
class FormLanguageTests {

	static Stream<Path> forms() throws IOException {
		return Files.list(Path.of("forms")).filter(file -> file.toString().endsWith(".form")).sorted();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void everyFormSpeaksGerman(Path file) throws IOException {
		Form form = Form.read(Files.newInputStream(file));

		assertThat(german()).containsKeys(keys(form.id(), form.pieces()).toArray(String[]::new));
	}

	/**
	 * Of fields in the portal; staff reads the forms of its own tasks in Tasklist too.
	 */
	private static Stream<String> keys(String form, Iterable<Piece> pieces) {
		Stream.Builder<String> keys = Stream.builder();
		for (Piece piece : pieces) {
			piece.fields().filter(field -> piece.isField() && !field.isHiddenInPortal()).forEach(field -> {
				field.options().forEach(option -> keys.add("form." + form + "." + field.key() + "." + option.value()));
				keys.add("form." + form + "." + field.key());
			});
			if (!piece.isField()) {
				keys.add("form." + form + "." + piece.name());
			}
			keys(form, piece.parts()).forEach(keys::add);
		}
		return keys.build();
	}

	private static Properties german() throws IOException {
		Properties texts = new Properties();
		for (Resource bundle : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*_de.properties")) {
			texts.load(new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8));
		}
		return texts;
	}

}

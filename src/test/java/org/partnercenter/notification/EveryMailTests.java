package org.partnercenter.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every mail there is, as it arrives, with none, one and several of what it counts. All
 * of them stand in {@code target/mails.txt} afterwards, to be read as their recipients
 * do.
 */
@PartnerCenterTest
@Proves("D-26")
class EveryMailTests {

	private static final Path READ = Path.of("target", "mails.txt");

	private static final Pattern NUMBER = Pattern.compile("\\{(\\d),(choice|number)");

	private static final Pattern SALUTATION = Pattern.compile("(Hello|Dear|Guten Tag)( [^,]+)?,\\s.*", Pattern.DOTALL);

	@Autowired
	Mailer mailer;

	@Autowired
	Inbox inbox;

	@Autowired
	PlatformTransactionManager transactions;

	private static final Properties TEXTS = texts();

	static Stream<String> templates() {
		return TEXTS.stringPropertyNames()
			.stream()
			.filter(key -> key.startsWith("mail.") && key.endsWith(".body"))
			.map(key -> key.substring(5, key.length() - 5))
			.sorted();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aMailGreetsAndSaysAWholeSentenceInEachLanguage(String template) throws IOException {
		for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			int counts = numbers(template).isEmpty() ? 1 : 3;
			for (int count = 0; count < counts; count++) {
				ReceivedMail mail = send(template, language, count);

				assertThat(mail.subject()).isNotBlank().doesNotContain("{", "}", "??").hasSizeLessThan(120);
				assertThat(mail.text()).matches(SALUTATION).doesNotContain("{", "}", "??");
				assertThat(mail.text())
					.doesNotContainPattern("\\b1 (days|tasks|people|mails|Tage|Aufgaben|Personen)\\b");
				Files.writeString(READ,
						"=== %s, %s, %d%n%s%n%n%s%n".formatted(template, language, count, mail.subject(), mail.text()),
						StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
		}
	}

	@Test
	void aNameThatEndsWithAFullStopBringsTheOneOfTheSentence() {
		String address = Unique.word() + "@" + Unique.domain();
		Mail mail = Mail.of("association-reminder", Unique.word())
			.to(address, Locale.ENGLISH)
			.with("Ada", "Bob", "bob@acme.example", "Acme Inc.")
			.link("https://partners.example/page");
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));

		assertThat(this.inbox.lastTo(address).text()).contains("association with Acme Inc.").doesNotContain("Inc..");
	}

	@Test
	void thereAreMailsToRead() {
		assertThat(templates().count()).isGreaterThan(70);
	}

	private ReceivedMail send(String template, Locale language, int count) {
		String address = Unique.word() + "@" + Unique.domain();
		Mail mail = Mail.of(template, Unique.word())
			.to(address, language)
			.with(arguments(template, count))
			.link(TEXTS.containsKey("mail." + template + ".action") ? "https://partners.example/page" : null);
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
		return this.inbox.lastTo(address);
	}

	/** A number where the text counts, otherwise a word. */
	private static Object[] arguments(String template, int count) {
		List<Integer> numbers = numbers(template);
		return Stream.iterate(0, place -> place < 8, place -> place + 1)
			.map(place -> numbers.contains(place) ? (Object) count : "Ada Nr. " + place)
			.toArray();
	}

	/** The places at which a text counts. */
	private static List<Integer> numbers(String template) {
		return Stream.of(".subject", ".body")
			.flatMap(part -> NUMBER.matcher(TEXTS.getProperty("mail." + template + part, "")).results())
			.map(number -> Integer.valueOf(number.group(1)))
			.toList();
	}

	private static Properties texts() {
		Properties texts = new Properties();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path bundle : files.filter(file -> !file.toString().endsWith("_de.properties")).sorted().toList()) {
				try (var reader = Files.newBufferedReader(bundle)) {
					texts.load(reader);
				}
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

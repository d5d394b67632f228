package org.partnercenter.notification;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.notification.MailText.Rendered;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails with what attackers type (T-M06, T-M10). */
@PartnerCenterTest
class HostileMailTests {

	private static final Pattern COUNTED = Pattern.compile("\\{(\\d+),(choice|number)");

	private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror='a()'> & \"q\"";

	@Autowired
	MessageSource messages;

	@Autowired
	Mailer mailer;

	@Autowired
	MailText texts;

	@Autowired
	LocalMailbox mailbox;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcTemplate database;

	@Autowired
	PlatformTransactionManager transactions;

	private final String ada = "ada@" + Unique.domain();

	private final String victim = "victim@" + Unique.domain();

	static Stream<String> names() {
		return Stream.of("Ada\r\nBcc: VICTIM", "Ada\nBcc: VICTIM\n\n<b>", "Ada\u760d\u760aBcc: VICTIM",
				"Ada\u2028Bcc: VICTIM", "=?utf-8?Q?Ada=0D=0ABcc:_VICTIM?=", "\u202eadA\u2066 Bcc: VICTIM",
				"A".repeat(300), "\u0000Ada\u0007 \ud83d");
	}

	@ParameterizedTest
	@MethodSource("names")
	void aNameNeverAddsAHeaderOrARecipient(String name) {
		send(this.ada, name.replace("VICTIM", this.victim));

		this.inbox.deliver();

		LocalMail received = this.mailbox.to(this.ada).get(0);
		assertThat(this.mailbox.to(this.ada)).hasSize(1);
		assertThat(this.mailbox.to(this.victim)).isEmpty();
		assertThat(received.headers().toLowerCase(Locale.ROOT)).doesNotContain("\nbcc:", "\ncc:");
		assertThat(received.subject()).startsWith("Welcome, ")
			.hasSizeLessThanOrEqualTo(200)
			.doesNotContainPattern("[\\p{Cc}\u2028\u202e\u2066]");
		assertThat(received.text()).startsWith("Dear ").contains("this is a trial");
	}

	@Test
	void charactersWhoseLowByteIsALineEndStayWhatTheyAre() {
		send(this.ada, "\u760d\u760a");

		assertThat(this.inbox.lastTo(this.ada).subject()).isEqualTo("Welcome, \u760d\u760a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "VICTIM,ADA", "ADA\r\nRCPT TO:<VICTIM>", "<VICTIM> ADA", "@relay.example:VICTIM",
			"ada\u760dVICTIM", "\"ada b\"@acme.example", "nobody", "" })
	void anAddressThatIsNoneIsKeptAsUndeliverableAndDisturbsNobody(String address) {
		String event = "trial:" + UUID.randomUUID();
		String hostile = address.replace("VICTIM", this.victim).replace("ADA", this.ada);

		inTransaction(Mail.of("trial", event).to(hostile, Locale.ENGLISH).with("Ada", 1));
		this.inbox.deliver();

		assertThat(this.mailbox.to(this.victim)).isEmpty();
		assertThat(this.mailbox.to(this.ada)).isEmpty();
		assertThat(this.database.queryForObject("select state from outbox_mail where event = ?", String.class, event))
			.isEqualTo("UNDELIVERABLE");
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("templatesAndLanguages")
	void noTextOfAPersonBecomesMarkup(String template, Locale language) {
		Object[] hostile = Stream.generate(() -> HOSTILE).limit(12).toArray();
		numbersOf(template, language).forEach(number -> hostile[number] = 2);
		String link = "http://localhost:8080/page?a=1&b=2";

		Rendered mail = this.texts.render(Mail.of(template, "x").to(this.ada, language).with(hostile));

		assertThat(mail.html()).doesNotContain("<script", "<img").doesNotContain(link);
		assertThat(mail.text()).isNotBlank();
		assertThat(mail.subject()).isNotBlank().doesNotContain("{0}", "mail." + template);
	}

	/** Which arguments must be numbers, because the text counts something. */
	private Stream<Integer> numbersOf(String template, Locale language) {
		String subject = this.messages.getMessage("mail." + template + ".subject", null, language);
		String body = this.messages.getMessage("mail." + template + ".body", null, language);
		return COUNTED.matcher(subject + body).results().map(found -> Integer.valueOf(found.group(1)));
	}

	@Test
	void bothPartsShowTheLinkAsItIs() {
		String link = "http://localhost:8080/page?a=1&b=2";

		Rendered mail = this.texts.render(Mail.of("trial", "x").to(this.ada, Locale.GERMAN).with("A", 1).link(link));

		assertThat(mail.text()).contains("Ansehen:\n" + link + "\n");
		assertThat(mail.html()).contains("href=\"http://localhost:8080/page?a=1&amp;b=2\"");
	}

	static Stream<Arguments> templatesAndLanguages() throws IOException {
		TreeSet<String> templates = new TreeSet<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*.properties")) {
			Properties texts = PropertiesLoaderUtils.loadProperties(file);
			texts.stringPropertyNames()
				.stream()
				.filter(key -> key.matches("mail\\..+\\.subject"))
				.forEach(key -> templates.add(key.substring("mail.".length(), key.length() - ".subject".length())));
		}
		List<Locale> languages = Arrays.asList(Locale.ENGLISH, Locale.GERMAN);
		return templates.stream()
			.flatMap(template -> languages.stream().map(language -> Arguments.of(template, language)));
	}

	private void send(String address, String name) {
		inTransaction(Mail.of("trial", "trial:" + UUID.randomUUID()).to(address, Locale.ENGLISH).with(name, 1));
	}

	private void inTransaction(Mail mail) {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
	}

}

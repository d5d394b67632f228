package org.partnercenter.notification;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The addresses to which mails were given up lately (T-M04), until a later mail arrives
 * there.
 */
@Component
class UndeliveredMails {

	/**
	 * Which rows {@code mail} of the outbox tell of an address that nothing reached
	 * since.
	 */
	static final String UNREACHED = """
			mail.state = 'UNDELIVERABLE' and mail.recipient not like 'erased-%' and not exists (
			select 1 from outbox_mail later where later.recipient = mail.recipient and later.state = 'SENT'
			and later.sent_at > mail.next_attempt_at)""";

	private static final int MOST = 200;

	/** What the server answered, without the names of our classes around it. */
	private static final Pattern ANSWER = Pattern.compile("\\b[45]\\d\\d[ -][^;\\n]*");

	private final JdbcTemplate jdbc;

	private final MessageSource texts;

	UndeliveredMails(JdbcTemplate jdbc, MessageSource texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** Each address once, the newest first. */
	Collection<Undelivered> latest(Locale language) {
		Map<String, Undelivered> addresses = new LinkedHashMap<>();
		this.jdbc.query("""
				select recipient, next_attempt_at, last_error from outbox_mail mail where %s
				order by next_attempt_at desc fetch first %d rows only""".formatted(UNREACHED, MOST), row -> {
			String address = row.getString(1);
			addresses.putIfAbsent(address, new Undelivered(address,
					day(row.getObject(2, OffsetDateTime.class), language), reason(row.getString(3), language)));
		});
		return addresses.values();
	}

	private static String day(OffsetDateTime moment, Locale language) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(language)
			.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
	}

	private String reason(String error, Locale language) {
		if (error == null) {
			return this.texts.getMessage("notification.undelivered.noAddress", null, language);
		}
		if (error.startsWith(NoDocument.BEGIN)) {
			return this.texts.getMessage("notification.undelivered.noDocument", null, language);
		}
		Matcher answer = ANSWER.matcher(error);
		return answer.find() ? answer.group().strip()
				: this.texts.getMessage("notification.undelivered.noServer", null, language);
	}

}

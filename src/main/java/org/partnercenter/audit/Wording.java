package org.partnercenter.audit;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import org.partnercenter.audit.Entry.Person;
import org.partnercenter.audit.Entry.Word;
import org.partnercenter.billing.Money;
import org.springframework.context.MessageSource;

/** Says entries in one language, with the names of those who are in them. */
final class Wording {

	private final MessageSource texts;

	private final Locale language;

	private final Map<String, String> names;

	Wording(MessageSource texts, Locale language, Map<String, String> names) {
		this.texts = texts;
		this.language = language;
		this.names = names;
	}

	/** The same, with the names of others. */
	Wording knowing(Map<String, String> others) {
		return new Wording(this.texts, this.language, others);
	}

	public String say(String key, Object... values) {
		Object[] said = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			// a text may choose its words by a number
			said[i] = (values[i] instanceof Number) ? values[i] : value(values[i]);
		}
		return this.texts.getMessage(key, said, this.language);
	}

	/** A key that may be missing: then what is given instead. */
	public String word(String key, String otherwise) {
		return this.texts.getMessage(key, null, otherwise, this.language);
	}

	public String value(Object value) {
		if (value instanceof Person person) {
			return name(person.account());
		}
		if (value instanceof Word word) {
			return word(word.key(), word.otherwise());
		}
		if (value instanceof LocalDate day) {
			return day(day);
		}
		if (value instanceof Instant instant) {
			return time(instant);
		}
		if (value instanceof Money money) {
			return money.text(this.language);
		}
		if (value instanceof Boolean flag) {
			return word("audit.value." + flag, flag.toString());
		}
		return (value instanceof Number number) ? NumberFormat.getInstance(this.language).format(number)
				: String.valueOf(value);
	}

	/** The name of a person, if he is known and was not erased. */
	public String name(String account) {
		String known = this.names.get(account);
		return (known != null) ? known : say("audit.erased");
	}

	boolean knows(String account) {
		return account != null && this.names.containsKey(account);
	}

	public String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this.language).format(day);
	}

	/** Day and time to the minute, in UTC. */
	public String time(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(this.language)
			.withZone(ZoneOffset.UTC)
			.format(instant);
	}

	/** By its ISO 3166 code. */
	public String country(String code) {
		return new Locale("", code).getDisplayCountry(this.language);
	}

	public String level(String code) {
		return (code == null) ? "" : word("level." + code, code);
	}

	public String role(String code) {
		return word("audit.role." + code, code);
	}

	/** "X for Y" where X was the deputy of Y; {@code null} where nobody acted. */
	String who(Entry entry) {
		return (entry.represented() == null) ? who(entry.actor(), entry.role())
				: say("audit.who.deputy", name(entry.actor()), name(entry.represented()), role(entry.role()));
	}

	/** {@code null} where nobody acted. */
	String who(String account, String role) {
		if (account == null) {
			return (role == null || role.equals("system")) ? null : role(role);
		}
		return (role == null) ? name(account) : say("audit.who", name(account), role(role));
	}

}

package org.partnercenter.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnercenter.audit.Entry.Person;
import org.partnercenter.audit.Entry.Word;

/** Makes the details of a fact readable; ids of rows are for programs only. */
final class FactValues {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern ACCOUNT = Pattern.compile("(p-[A-Za-z0-9_-]{10,}|staff-[a-z0-9._-]+)");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final List<String> NAMED = List.of("level", "levelBefore", "role");

	private FactValues() {
	}

	/** {@code null} where there is nothing to show. */
	static Object shown(String name, Object value) {
		if (value instanceof Map<?, ?> amount && amount.containsKey("currency")) {
			return amount.get("amount") + " " + amount.get("currency");
		}
		if (value instanceof Map<?, ?> parts) {
			return shown(name, parts.values().stream().filter(part -> part != null).toList());
		}
		if (value instanceof Collection<?> list) {
			return list.isEmpty() ? null : String.join(", ", list.stream().map(String::valueOf).toList());
		}
		String text = (value != null) ? value.toString() : "";
		if (text.isBlank() || ID.matcher(text).matches()) {
			return null;
		}
		if (ACCOUNT.matcher(text).matches()) {
			return new Person(text);
		}
		if (DAY.matcher(text).matches()) {
			return LocalDate.parse(text);
		}
		return NAMED.contains(name) || text.matches("[A-Z][A-Z_]{3,}") ? word(name, text) : value;
	}

	private static Word word(String name, String text) {
		String key = switch (name) {
			case "role" -> "audit.role.";
			case "level", "levelBefore", "before" -> "level.";
			default -> "audit.value.";
		};
		return new Word(key + text, text);
	}

}

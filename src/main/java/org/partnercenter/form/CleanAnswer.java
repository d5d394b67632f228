package org.partnercenter.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;

/** Brings what came through a door into the shape in which it is judged and kept. */
final class CleanAnswer {

	/** No exponents: a short text must not stand for a huge number. */
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

	private CleanAnswer() {
	}

	/**
	 * Trimmed texts, {@code null} where nothing was answered, numbers as numbers; what is
	 * not of the type of its field stays as it is and is refused later.
	 */
	static Object of(Field field, Object answer) {
		if (answer instanceof Collection<?> list) {
			return list.isEmpty() ? null : list;
		}
		if (answer instanceof String text) {
			String trimmed = text.replace("\r\n", "\n").strip();
			return trimmed.isEmpty() ? null : number(field, trimmed);
		}
		return answer;
	}

	private static Object number(Field field, String text) {
		String plain = text.replace(',', '.');
		if (!field.type().equals("number") || !NUMBER.matcher(plain).matches()) {
			return text;
		}
		BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
		if (number.scale() > 0) {
			return number.doubleValue();
		}
		long whole = number.longValueExact();
		if (Math.abs(whole) <= Integer.MAX_VALUE) {
			return (int) whole;
		}
		return whole;
	}

}

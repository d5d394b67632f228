package org.partnercenter.billing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Amounts as people type them, with a comma or a point before the cents, and with
 * thousands separated or not: {@code 1500}, {@code 1,500.00}, {@code 1.500,00},
 * {@code 1 500,00}, {@code 1'500.-}.
 */
final class AmountText {

	private static final Pattern PLAIN = Pattern.compile("\\d{1,12}");

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3}){1,3}");

	private AmountText() {
	}

	/** Empty if it is none, or if it has parts that the currency does not have. */
	static Optional<Money> parse(String typed, Currency currency) {
		String text = (typed == null) ? "" : typed.replaceAll("[\\s\\u00a0\\u202f'’]", "").replaceFirst("[.,]-+$", "");
		int decimals = currency.getDefaultFractionDigits();
		int last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
		if (last < 0 || isGrouping(text, last, decimals)) {
			return whole(text).map(units -> new Money(new BigDecimal(units), currency));
		}
		String cents = text.substring(last + 1);
		if (cents.isEmpty() || cents.length() > decimals || !PLAIN.matcher(cents).matches()) {
			return Optional.empty();
		}
		char point = text.charAt(last);
		return whole(text.substring(0, last)).filter(units -> text.indexOf(point) == last)
			.map(units -> new Money(new BigDecimal(units + "." + cents), currency));
	}

	/**
	 * Three digits after the only kind of sign are thousands, unless they may be cents.
	 */
	private static boolean isGrouping(String text, int last, int decimals) {
		char sign = text.charAt(last);
		boolean repeated = text.indexOf(sign) != last;
		boolean mixed = text.indexOf((sign == ',') ? '.' : ',') >= 0;
		return !mixed && (repeated || decimals != 3 && text.length() - last == 4);
	}

	private static Optional<String> whole(String text) {
		boolean oneSign = text.indexOf(',') < 0 || text.indexOf('.') < 0;
		if (PLAIN.matcher(text).matches() || oneSign && GROUPED.matcher(text).matches()) {
			return Optional.of(text.replaceAll("[.,]", ""));
		}
		return Optional.empty();
	}

}

package org.partnercenter.billing;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers of orders are creditor references by ISO 11649, so that a bank or a payer
 * notices most mistakes in typing.
 */
final class OrderNumber {

	private static final Pattern SHAPE = Pattern.compile("RF\\d{2}0{0,12}(\\d{1,15})");

	private static final BigInteger MODULUS = BigInteger.valueOf(97);

	/** The letters R and F as digits, and room for the check. */
	private static final String CHECKED = "271500";

	private OrderNumber() {
	}

	static String of(long number) {
		int rest = new BigInteger(number + CHECKED).mod(MODULUS).intValue();
		return "RF%02d%d".formatted(98 - rest, number);
	}

	/** Empty if it is no such number; blanks and hyphens do not matter. */
	static OptionalLong parse(String typed) {
		String text = (typed == null) ? "" : typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
		var shape = SHAPE.matcher(text);
		if (!shape.matches()) {
			return OptionalLong.empty();
		}
		long number = Long.parseLong(shape.group(1));
		return of(number).substring(0, 4).equals(text.substring(0, 4)) ? OptionalLong.of(number) : OptionalLong.empty();
	}

}

package org.partnercenter.billing;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * Amounts as Stripe counts them: in the smallest unit of ISO 4217, but for two currencies
 * that have lost theirs and are still counted in hundredths.
 */
final class StripeMoney {

	private static final Set<String> IN_HUNDREDTHS = Set.of("ISK", "UGX");

	private StripeMoney() {
	}

	static String code(Money money) {
		return money.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
	}

	static long units(Money money) {
		return money.minor() * factor(money.currency());
	}

	/**
	 * Reads an amount.
	 * @throws IllegalArgumentException if there is no such currency
	 */
	static Money of(long units, String code) {
		Currency currency = Currency.getInstance(code.toUpperCase(Locale.ROOT));
		return Money.ofMinor(units / factor(currency), currency);
	}

	private static long factor(Currency currency) {
		return IN_HUNDREDTHS.contains(currency.getCurrencyCode()) ? 100 : 1;
	}

}

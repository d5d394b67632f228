package org.partnercenter.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.NumberFormat;

import org.springframework.util.Assert;

/**
 * An amount in a currency, always with as many decimals as ISO 4217 gives the currency:
 * none for yen, three for Kuwaiti dinars. May be negative.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Takes an exact amount.
	 * @throws ArithmeticException if it has more decimals than the currency; see
	 * {@link #rounded}
	 */
	public Money {
		Assert.isTrue(currency.getDefaultFractionDigits() >= 0, () -> currency + " has no units to pay in");
		amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
	}

	/** For example {@code of("1500.00", "USD")}. */
	public static Money of(String amount, String currency) {
		return new Money(new BigDecimal(amount), Currency.getInstance(currency));
	}

	/** What {@link #toString} wrote. */
	@JsonCreator
	public static Money parse(String text) {
		String[] parts = text.split(" ");
		return of(parts[1], parts[0]);
	}

	/** The nearest amount that the currency has; halves away from zero. */
	public static Money rounded(BigDecimal amount, Currency currency) {
		return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
	}

	/** From cents, or whatever the smallest unit of the currency is. */
	public static Money ofMinor(long units, Currency currency) {
		return new Money(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
	}

	public static Money zero(Currency currency) {
		return ofMinor(0, currency);
	}

	/** In cents, or whatever the smallest unit of the currency is. */
	public long minor() {
		return this.amount.unscaledValue().longValueExact();
	}

	/**
	 * Adds.
	 * @throws IllegalArgumentException if the currencies differ, as for {@link #minus}
	 * and {@link #compareTo}
	 */
	public Money plus(Money other) {
		return new Money(this.amount.add(same(other).amount), this.currency);
	}

	public Money minus(Money other) {
		return new Money(this.amount.subtract(same(other).amount), this.currency);
	}

	/** So many percent of it, rounded; for example 19 percent of tax. */
	public Money percent(BigDecimal percent) {
		return rounded(this.amount.multiply(percent).divide(HUNDRED), this.currency);
	}

	public Money negated() {
		return new Money(this.amount.negate(), this.currency);
	}

	/** The amount itself, or zero if it is negative. */
	public Money orZero() {
		return (this.amount.signum() < 0) ? zero(this.currency) : this;
	}

	public Money min(Money other) {
		return (compareTo(other) <= 0) ? this : other;
	}

	public boolean isPositive() {
		return this.amount.signum() > 0;
	}

	public boolean isZero() {
		return this.amount.signum() == 0;
	}

	public boolean isIn(Currency currency) {
		return this.currency.equals(currency);
	}

	@Override
	public int compareTo(Money other) {
		return this.amount.compareTo(same(other).amount);
	}

	/**
	 * As people of this language write it, with the code of the currency: there are many
	 * dollars.
	 */
	public String text(Locale language) {
		NumberFormat format = NumberFormat.getInstance(language, NumberFormat.ISOCURRENCYSTYLE);
		format.setCurrency(com.ibm.icu.util.Currency.fromJavaCurrency(this.currency));
		format.setMinimumFractionDigits(this.amount.scale());
		format.setMaximumFractionDigits(this.amount.scale());
		return format.format(this.amount);
	}

	/** For example {@code USD 1500.00}; what {@link #parse} reads. */
	@Override
	@JsonValue
	public String toString() {
		return this.currency + " " + this.amount.toPlainString();
	}

	private Money same(Money other) {
		Assert.isTrue(isIn(other.currency), () -> "%s is not in %s".formatted(other, this.currency));
		return other;
	}

}

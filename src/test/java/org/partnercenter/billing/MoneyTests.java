package org.partnercenter.billing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	/** Halves go away from zero; yen have no decimals, dinars three. */
	@ParameterizedTest
	@CsvSource({ "USD, 10.004, 10.00", "USD, 10.005, 10.01", "USD, -10.005, -10.01", "JPY, 10.4, 10", "JPY, 10.5, 11",
			"KWD, 10.0004, 10.000", "KWD, 10.0005, 10.001", "BHD, 1, 1.000" })
	void isRoundedToWhatTheCurrencyHas(String currency, BigDecimal exact, String rounded) {
		assertThat(Money.rounded(exact, Currency.getInstance(currency)).amount()).hasToString(rounded);
	}

	@ParameterizedTest
	@CsvSource({ "1500.00, 19, 285.00", "0.02, 19, 0.00", "0.03, 19, 0.01", "99.99, 7.7, 7.70", "1500.00, 0, 0.00" })
	void knowsItsPercents(String amount, BigDecimal percent, String tax) {
		assertThat(Money.of(amount, "USD").percent(percent)).isEqualTo(Money.of(tax, "USD"));
	}

	@ParameterizedTest
	@CsvSource({ "1234567.5, USD, en, 'USD 1,234,567.50'", "1234567.5, USD, de, '1.234.567,50 USD'",
			"200000, JPY, en, 'JPY 200,000'", "450.125, KWD, de, '450,125 KWD'", "-3, EUR, de, '-3,00 EUR'",
			"100, HUF, de, '100,00 HUF'" })
	void isWrittenAsItsReadersWriteIt(String amount, String currency, String language, String text) {
		String written = Money.of(amount, currency).text(Locale.forLanguageTag(language));

		assertThat(written.replace('\u00a0', ' ')).isEqualTo(text);
	}

	@Test
	void refusesWhatCannotBePaid() {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of("0.001", "USD"));
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of("0.5", "JPY"));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "XAU"));
	}

	@Test
	void neverMixesCurrencies() {
		Money dollars = Money.of("1", "USD");
		Money euros = Money.of("1", "EUR");

		assertThatIllegalArgumentException().isThrownBy(() -> dollars.plus(euros));
		assertThatIllegalArgumentException().isThrownBy(() -> dollars.minus(euros));
		assertThatIllegalArgumentException().isThrownBy(() -> dollars.compareTo(euros));
		assertThat(dollars).isNotEqualTo(euros);
	}

}

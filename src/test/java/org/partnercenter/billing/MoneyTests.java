package org.partnercenter.billing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	private static final List<Currency> CURRENCIES = List.of(Currency.getInstance("USD"), Currency.getInstance("JPY"),
			Currency.getInstance("KWD"));

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

	@Property
	void survivesItsSmallestUnitAndItsText(@ForAll("moneys") Money money) throws JsonProcessingException {
		ObjectMapper json = new ObjectMapper();

		assertThat(Money.ofMinor(money.minor(), money.currency())).isEqualTo(money);
		assertThat(Money.parse(money.toString())).isEqualTo(money);
		assertThat(json.readValue(json.writeValueAsString(money), Money.class)).isEqualTo(money);
	}

	@Property
	void addsWithoutLoss(@ForAll("moneys") Money one, @ForAll long more) {
		Money other = Money.ofMinor(more / 4, one.currency());

		assertThat(one.plus(other).minus(other)).isEqualTo(one);
		assertThat(one.plus(other)).isEqualTo(other.plus(one));
		assertThat(one.minus(one)).isEqualTo(Money.zero(one.currency()));
	}

	@Property
	void taxIsNeverFurtherOffThanHalfAUnit(@ForAll("moneys") Money net,
			@ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal percent) {
		BigDecimal exact = net.amount().multiply(percent).movePointLeft(2);
		BigDecimal half = BigDecimal.valueOf(5, net.amount().scale() + 1);

		assertThat(net.percent(percent).amount().subtract(exact).abs()).isLessThanOrEqualTo(half);
	}

	/** Whatever was paid before, even more than the fee. */
	@Property
	@Proves("D-07")
	void theFeeDueIsNeverNegative(@ForAll("moneys") Money fee, @ForAll long paid) {
		Money before = Money.ofMinor(paid / 4, fee.currency());

		Money due = ProgramFees.due(new Fee(fee.orZero(), "rule", 1), before);

		assertThat(due.minor()).isNotNegative();
		assertThat(due.minor()).isLessThanOrEqualTo(fee.orZero().minor());
		assertThat(due.isZero() || due.plus(before.orZero()).equals(fee)).isTrue();
	}

	@Provide
	Arbitrary<Money> moneys() {
		return Combinators
			.combine(Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L), Arbitraries.of(CURRENCIES))
			.as(Money::ofMinor);
	}

}

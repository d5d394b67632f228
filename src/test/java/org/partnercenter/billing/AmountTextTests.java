package org.partnercenter.billing;

import java.util.Currency;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1500          | USD | 1500.00
			1500.00       | USD | 1500.00
			1500,00       | USD | 1500.00
			1,500.00      | USD | 1500.00
			1.500,00      | USD | 1500.00
			1.500         | USD | 1500.00
			1,500         | USD | 1500.00
			1 500,5       | EUR | 1500.50
			1'500.-       | CHF | 1500.00
			1.234.567,89  | EUR | 1234567.89
			1,234,567     | EUR | 1234567.00
			0.01          | USD | 0.01
			200,000       | JPY | 200000
			450.125       | KWD | 450.125
			1.450,125     | KWD | 1450.125
			0             | USD | 0.00
			""")
	void takesWhatPeopleType(String typed, String currency, String amount) {
		assertThat(AmountText.parse(typed, Currency.getInstance(currency))).contains(Money.of(amount, currency));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-1", "+1", "1500.001", "1.50.0", "1,50,00", "1,500,00", "1.500.00", "15,00.00",
			"1e3", "NaN", "USD 15", "1500.", ".5", "٣", "10000000000000", "1,,500", "1.,5" })
	void refusesWhatIsNoAmountOfTheCurrency(String typed) {
		assertThat(AmountText.parse(typed, Currency.getInstance("USD"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1500.5", "1500,00" })
	void yenHaveNoParts(String typed) {
		assertThat(AmountText.parse(typed, Currency.getInstance("JPY"))).isEmpty();
	}

}

package org.partnercenter.partner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Proves({ "D-15", "R-080" })
class AddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://www.fabrikam.example/about            | fabrikam.example
			www.fabrikam.example                          | fabrikam.example
			FABRIKAM.EXAMPLE                              | fabrikam.example
			ada@mail.fabrikam.example                     | fabrikam.example
			mailto:ada@fabrikam.example                   | fabrikam.example
			http://ada:pw@www.fabrikam.example:8080/a?b#c | fabrikam.example
			fabrikam.example:8080                         | fabrikam.example
			//cdn.fabrikam.example/x                      | fabrikam.example
			https://www.contoso.co.uk                     | contoso.co.uk
			contoso.github.io                             | contoso.github.io
			deep.contoso.github.io                        | contoso.github.io
			www.fabrikam.example.                         | fabrikam.example
			https://Bücher.example                        | xn--bcher-kva.example
			xn--bcher-kva.example                         | xn--bcher-kva.example
			straße.example                                | xn--strae-oqa.example
			MICROSOFT.COM                                 | microsoft.com
			""")
	void reducesWhatIsTypedToTheRegistrableDomain(String typed, String domain) {
		assertThat(RegistrableDomain.of(typed).value()).isEqualTo(domain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", textBlock = """
			null                        | empty
			''                          | empty
			localhost                   | noDot
			192.0.2.1                   | ipAddress
			http://[2001:db8::1]/       | noDot
			co.uk                       | publicSuffix
			github.io                   | publicSuffix
			ｆabrikam.example           | changed
			fabrikam．example           | noDot
			fabri\u200Bkam.example      | changed
			fab rikam.example           | characters
			fabrikam..example           | characters
			-fabrikam.example           | characters
			xn--0.example               | characters
			0x7f.0x1                    | ipAddress
			""")
	void refusesWhatIsNoneOrChangesUnderMappingByMoreThanCase(String typed, String reason) {
		assertThatExceptionOfType(InvalidDomain.class).isThrownBy(() -> RegistrableDomain.of(typed))
			.extracting(InvalidDomain::key)
			.isEqualTo("partner.domain.error." + reason);
	}

	@Test
	void keepsLookAlikesApart() {
		assertThat(RegistrableDomain.of("c\u043Entoso.example")).isNotEqualTo(RegistrableDomain.of("contoso.example"));
		assertThat(RegistrableDomain.of("straße.example")).isNotEqualTo(RegistrableDomain.of("strasse.example"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ada@fabrikam.example             | fabrikam.example
			Ada.Byron+tag@Mail.Fabrikam.Example | mail.fabrikam.example
			o'brien_99@bücher.example        | xn--bcher-kva.example
			""")
	void takesOrdinaryAddresses(String typed, String domain) {
		assertThat(EmailAddress.parse(" " + typed + " ").domain()).isEqualTo(domain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ada", "@fabrikam.example", "ada@", "ada@localhost", "ada@fabrikam.example.",
			"ada@@fabrikam.example", "ada@x.example@fabrikam.example", "ada@fabrikam.example, eve@evil.example",
			"ada@fabrikam.example;eve@evil.example", "ada@fabrikam.example eve@evil.example",
			"\"ada\"@fabrikam.example", "ada(comment)@fabrikam.example", "Ada <ada@fabrikam.example>",
			"ada@[192.0.2.1]", "ada@192.0.2.1", ".ada@fabrikam.example", "ada.@fabrikam.example",
			"a..b@fabrikam.example", "ädä@fabrikam.example", "ada@fabri\u200Bkam.example", "ada@fabrikam．example",
			"ada\u0000@fabrikam.example", "ada@fabrikam.example\r\nBcc: eve@evil.example" })
	void refusesEveryOtherAddress(String typed) {
		assertThatExceptionOfType(InvalidEmail.class).isThrownBy(() -> EmailAddress.parse(typed))
			.satisfies(refused -> assertThat(refused.key()).startsWith("partner.email.error."));
	}

	@Test
	void refusesAnAddressThatIsTooLong() {
		assertThatExceptionOfType(InvalidEmail.class)
			.isThrownBy(() -> EmailAddress.parse("a".repeat(65) + "@fabrikam.example"));
		assertThatExceptionOfType(InvalidEmail.class)
			.isThrownBy(() -> EmailAddress.parse("ada@" + "fabrikam.".repeat(30) + "example"));
	}

}

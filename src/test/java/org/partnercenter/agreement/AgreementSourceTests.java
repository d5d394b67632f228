package org.partnercenter.agreement;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

@Proves("R-032")
class AgreementSourceTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

	private final AgreementSource source = new AgreementSource();

	AgreementSourceTests() throws Exception {
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, 2026-1", "2026-12-31, 2026-1", "2027-01-01, 2027-1", "2031-06-30, 2027-1" })
	void theVersionInForceIsTheNewestThatHasBegun(LocalDate day, String version) {
		assertThat(this.source.inForce(day, Locale.ENGLISH).version()).isEqualTo(version);
	}

	@ParameterizedTest
	@CsvSource({ "en, en", "en-GB, en", "de, de", "de-AT, de", "fr, en", "zh-Hant, en", "und, en" })
	@Proves("R-200")
	void aLanguageWithoutATextOfItsOwnGetsEnglish(String wanted, String given) {
		AgreementText text = this.source.inForce(DAY, Locale.forLanguageTag(wanted));

		assertThat(text.language().toLanguageTag()).isEqualTo(given);
	}

	@Test
	void everyVersionHasTheSameLanguagesAndNoTwoTextsAreEqual() {
		List<AgreementText> all = this.source.all();

		assertThat(all).extracting(text -> text.version() + " " + text.language())
			.containsExactlyInAnyOrder("2026-1 en", "2026-1 de", "2027-1 en", "2027-1 de");
		assertThat(all).extracting(AgreementText::sha256)
			.doesNotHaveDuplicates()
			.allMatch(h -> h.matches("[0-9a-f]{64}"));
	}

	@Test
	void theHashIsThatOfTheVeryBytes() {
		AgreementText text = AgreementText.of("1", Locale.ENGLISH, "abc".getBytes());

		assertThat(text.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void aTextIsCompleteAndOfSimpleMarkup(AgreementText text) throws Exception {
		Document html = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader("<x>" + text.html() + "</x>")));

		assertThat(html.getElementsByTagName("h3").getLength()).isBetween(10, 14);
		assertThat(text.html()).contains(text.version()).doesNotContainPattern("<(?!/?(h2|h3|p|ul|li)>)");
	}

	static Stream<AgreementText> texts() throws Exception {
		return new AgreementSource().all().stream();
	}

}

package org.partnercenter.portal;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@Test
	@Proves("R-199")
	void thereAreExactlyTenLanguages() {
		assertThat(Stream.of(Language.values()).map(Language::tag)).containsExactlyInAnyOrder("zh-Hans", "zh-Hant",
				"en", "fr", "de", "it", "ja", "ko", "pt", "es");
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@Proves({ "R-200", "R-201", "D-28" })
	@CsvSource(delimiter = '|', textBlock = """
			de                        | de
			ru,de                     | de
			ru;q=0.9,de;q=0.8         | de
			en;q=0.5,fr               | fr
			de-AT,en                  | de
			pt-BR                     | pt
			en-GB                     | en
			ru,nl,tr                  | en
			zh                        | zh-Hans
			zh-CN                     | zh-Hans
			zh-SG                     | zh-Hans
			zh-TW                     | zh-Hant
			zh-HK                     | zh-Hant
			zh-MO                     | zh-Hant
			zh-Hant                   | zh-Hant
			zh-Hans-HK                | zh-Hans
			zh-Hant-CN                | zh-Hant
			ko-KR,ja                  | ko
			""")
	void theFirstSupportedEntryOfTheBrowsersListDecides(String header, String tag) {
		List<Locale> wanted = LanguageRange.parse(header)
			.stream()
			.map(range -> Locale.forLanguageTag(range.getRange()))
			.toList();

		assertThat(SiteLanguage.ofBrowser(wanted).tag()).isEqualTo(tag);
	}

	@Test
	@Proves("R-200")
	void aBrowserThatWantsNothingIsAnsweredInEnglish() {
		assertThat(SiteLanguage.ofBrowser(List.of())).isEqualTo(Language.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ru", "DE", "zh", "zh-TW", "", "../de" })
	void whatIsNotOnTheListCannotBeChosen(String tag) {
		assertThat(Language.tagged(tag)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/join", "/country?back=%2Fjoin", "/association/3f1e-4?x=1&y=2", "/?a=b" })
	void aPathOfThisProductIsReturnedTo(String path) {
		assertThat(OwnPath.checked(path)).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "",
			"join", "/a\r\nSet-Cookie: x=y", "/\tevil", "/a\\b", "/{x}", "/..//evil.example" })
	void aPathThatCouldLeadElsewhereLeadsToTheStartPage(String path) {
		assertThat(OwnPath.checked(path)).isEqualTo("/");
	}

}

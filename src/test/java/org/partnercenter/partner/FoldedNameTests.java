package org.partnercenter.partner;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

@Proves({ "R-074", "R-075", "D-29" })
class FoldedNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Fabrikam, Inc.              | FABRIKAM inc
			Müller & Söhne GmbH         | muller sohne gmbh
			Ｆａｂｒｉｋａｍ             | fabrikam
			Straße                      | STRASSE
			O'Brien's                   | obriens
			A.C.M.E. S.A.               | ACME SA
			Coca-Cola                   | coca cola
			Łódź Østerås Æther          | lodz osteras aether
			Ὀδυσσεύς                    | ΟΔΥΣΣΕΥΣ
			ﬁne oﬃce                    | fine office
			TITLE                       | title
			Fabrikam\u200B Shop         | Fabrikam Shop
			ｶﾞｽ                         | ガス
			""")
	void foldsWhatPeopleWriteInDifferentWays(String one, String other) {
		assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Fabrikam, Inc.      | fabrikam
			Fabrikam Co., Ltd.  | fabrikam
			株式会社東京商事     | 東京商事
			東京商事株式会社     | 東京商事
			ООО Ромашка         | ромашка
			AS Roma             | asroma
			Co                  | co
			コカ・コーラ         | コカコーラ
			""")
	void countsLegalFormsForNothingButTheOrderOfResults(String name, String core) {
		assertThat(FoldedName.of(name).core()).isEqualTo(core);
	}

	@Test
	void takesScriptsWithoutBlanksApartIntoPairs() {
		assertThat(FoldedName.of("東京商事").words()).isEqualTo(List.of("東京", "京商", "商事"));
	}

	@Test
	void doesNotTakeOneLetterOfJapaneseForAnother() {
		assertThat(FoldedName.of("カ").core()).isNotEqualTo(FoldedName.of("ガ").core());
	}

	@Test
	void foldsAlikeOnEveryMachine() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertThat(FoldedName.of("MICROFILM INC")).isEqualTo(FoldedName.of("microfilm inc"));
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void foldsPlainLettersAsItFoldsAllOthers() {
		Random random = new Random(29);
		for (int i = 0; i < 20_000; i++) {
			String text = random.ints(1 + random.nextInt(20), 0, 0x80)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			assertThat(Folding.fold(text)).as(text).isEqualTo(Folding.foldUnicode(text));
		}
	}

	@Test
	void limitsWhatSomebodyTypesToSlowTheSearchDown() {
		FoldedName name = FoldedName.of("ab ".repeat(5000) + "x".repeat(100_000));

		assertThat(name.full()).hasSizeLessThanOrEqualTo(200);
		assertThat(name.words()).hasSizeLessThanOrEqualTo(12);
	}

	@ParameterizedTest
	@CsvSource({ "northwind,nortwind", "northwind,norrthwind", "northwind,northwint", "northwind,nrothwind",
			"northwind,northwindx", "northwind,orthwind", "acmes,acme" })
	void toleratesOneWrongMissingExtraOrSwappedLetter(String stored, String typed) {
		assertThat(OneLetter.near(stored, typed)).isTrue();
		assertThat(OneLetter.neighbourhood(stored)).containsAnyElementsOf(OneLetter.neighbourhood(typed));
	}

	@ParameterizedTest
	@CsvSource({ "northwind,nrthwnd", "northwind,southwind", "acme,acne", "abcde,badce", "northwind,dniwhtron" })
	void toleratesNoMoreThanThat(String stored, String typed) {
		assertThat(OneLetter.near(stored, typed)).isFalse();
	}

	@Test
	@Proves({ "R-081" })
	void tellsEveryWrongDigitAndEverySwapInAPartnerProgramId() {
		String id = "1234567" + ProgramIds.check("1234567");
		assertThat(ProgramIds.normalize(id.substring(0, 4) + " - " + id.substring(4))).hasValue(id);
		for (int i = 0; i < id.length(); i++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String wrong = id.substring(0, i) + digit + id.substring(i + 1);
				assertThat(ProgramIds.normalize(wrong).isPresent()).isEqualTo(wrong.equals(id));
			}
			if (i > 0) {
				String swapped = id.substring(0, i - 1) + id.charAt(i) + id.charAt(i - 1) + id.substring(i + 1);
				assertThat(ProgramIds.normalize(swapped)).isEmpty();
			}
		}
	}

}

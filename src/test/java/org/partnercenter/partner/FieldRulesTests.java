package org.partnercenter.partner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A name says what it shows, and can be written everywhere. */
class FieldRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Conto\u202eso", "Conto\u202aso", "Conto\u2066so", "Conto\u2069so", "Conto\ufffeso",
			"Conto\uffffso", "Conto\ud83dso", "Conto\udc00so", "Conto\ufdd0so", "Conto\u2028so", "Conto\u0085so",
			"Conto\u0000so", "Conto\nso" })
	void whatCannotBeSeenIsNoPartOfAName(String name) {
		assertThat(LegalNames.wrong(name)).contains("partner.field.control");
		assertThat(FieldRules.check(new OrganizationDetails(name, name, name, name, "1", null, null)))
			.containsOnlyKeys("doingBusinessAs", "street", "city", "state");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Contoso & Søhne", "上海红杉软件有限公司", "شركة النور للتجارة", "שלום תוכנה בע״מ", "𠮷野家" })
	void namesOfAllScriptsAreNames(String name) {
		assertThat(LegalNames.wrong(name)).isEmpty();
	}

}

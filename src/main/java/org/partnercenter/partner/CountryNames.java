package org.partnercenter.partner;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The countries, by ISO 3166 code. */
final class CountryNames {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	private CountryNames() {
	}

	/** From code to name, in the reader's order. */
	static Map<String, String> in(Locale language) {
		Map<String, String> names = new LinkedHashMap<>();
		Collator alphabet = Collator.getInstance(language);
		CODES.stream()
			.map(code -> Map.entry(code, of(code, language)))
			.sorted(Map.Entry.comparingByValue(alphabet))
			.forEach(country -> names.put(country.getKey(), country.getValue()));
		return names;
	}

	static boolean isCode(String code) {
		return code != null && CODES.contains(code);
	}

	static String of(String code, Locale language) {
		return new Locale("", code).getDisplayCountry(language);
	}

}

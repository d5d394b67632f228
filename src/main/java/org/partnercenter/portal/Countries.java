package org.partnercenter.portal;

import java.text.Collator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The countries a person can choose, by ISO 3166 code. */
final class Countries {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	private Countries() {
	}

	static boolean exists(String code) {
		return code != null && CODES.contains(code);
	}

	/** Code and name, in the order of the reader's alphabet. */
	static Map<String, String> in(Locale language) {
		Map<String, String> countries = new LinkedHashMap<>();
		Collator alphabet = Collator.getInstance(language);
		CODES.stream()
			.map(code -> Map.entry(code, new Locale("", code).getDisplayCountry(language)))
			.sorted(Map.Entry.comparingByValue(alphabet))
			.forEach(country -> countries.put(country.getKey(), country.getValue()));
		return Collections.unmodifiableMap(countries);
	}

	/** The one the browser's languages hint at; null when they do not. */
	static String hintedAt(List<Locale> wanted) {
		return wanted.stream().map(Locale::getCountry).filter(Countries::exists).findFirst().orElse(null);
	}

}

package org.partnercenter.partner;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.partnercenter.form.Choices;
import org.springframework.stereotype.Component;

/** The countries, by ISO 3166 code, for forms and pages. */
@Component
class CountryChoices implements Choices {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	@Override
	public String name() {
		return "countries";
	}

	@Override
	public List<Option> options(Locale language) {
		Collator alphabet = Collator.getInstance(language);
		return CODES.stream()
			.map(code -> new Option(code, nameOf(code, language)))
			.sorted((one, other) -> alphabet.compare(one.label(), other.label()))
			.toList();
	}

	/** Without their names: those of 250 countries take long to find and to sort. */
	@Override
	public Set<String> values() {
		return CODES;
	}

	/** From code to name, in the reader's order. */
	Map<String, String> map(Locale language) {
		Map<String, String> names = new LinkedHashMap<>();
		options(language).forEach(option -> names.put(option.value(), option.label()));
		return names;
	}

	static boolean isOne(String code) {
		return code != null && CODES.contains(code);
	}

	static String nameOf(String code, Locale language) {
		return new Locale("", code).getDisplayCountry(language);
	}

}

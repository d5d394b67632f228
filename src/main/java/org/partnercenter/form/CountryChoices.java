package org.partnercenter.form;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * The list {@code countries}: ISO 3166 codes, with names in the order of the reader's
 * alphabet.
 */
@Component
class CountryChoices implements Choices {

	private final Map<Locale, List<Option>> sorted = new ConcurrentHashMap<>();

	@Override
	public String name() {
		return "countries";
	}

	@Override
	public List<Option> options(Locale language) {
		return this.sorted.computeIfAbsent(language, CountryChoices::sortedFor);
	}

	private static List<Option> sortedFor(Locale language) {
		return Stream.of(Locale.getISOCountries())
			.map(code -> new Option(code, new Locale("", code).getDisplayCountry(language)))
			.sorted(Comparator.comparing(Option::label, Collator.getInstance(language)))
			.toList();
	}

}

package org.partnercenter.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The rules of the program, from {@code handbook/rules.properties}. */
@Component
class Book {

	private final Map<String, BookRule> english = read("rules");

	private final Map<String, BookRule> german = read("rules_de");

	/** In their order. */
	List<BookRule> all(Locale language) {
		return in(language).values().stream().sorted(Comparator.comparing(BookRule::id, BookRule.ORDER)).toList();
	}

	/** Empty if the book does not know it. */
	Optional<BookRule> find(String id, Locale language) {
		return Optional.ofNullable(in(language).get(id));
	}

	/** Those of the numbers that the book knows. */
	List<BookRule> of(Set<String> ids, Locale language) {
		return ids.stream().flatMap(id -> find(id, language).stream()).toList();
	}

	Set<String> ids() {
		return this.english.keySet();
	}

	private Map<String, BookRule> in(Locale language) {
		return language.getLanguage().equals("de") ? this.german : this.english;
	}

	private static Map<String, BookRule> read(String name) {
		return Lines.of(name)
			.entrySet()
			.stream()
			.map(line -> new BookRule(line.getKey().replaceFirst(".*\\.", ""), line.getKey().replaceFirst("\\..*", ""),
					line.getValue()))
			.collect(Collectors.toMap(BookRule::id, Function.identity()));
	}

}

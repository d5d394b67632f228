package org.partnercenter.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Looks up what keeps each rule: models and tables as deployed, classes and tests. */
@Component
class Enforcement {

	private final Book book;

	private final Processes processes;

	private final Tables tables;

	private final Mentions mentions;

	Enforcement(Book book, Processes processes, Tables tables, Mentions mentions) {
		this.book = book;
		this.processes = processes;
		this.tables = tables;
		this.mentions = mentions;
	}

	/** Of every rule, in the order of the book. */
	List<Enforced> all(Locale language) {
		List<ProcessPage> models = this.processes.all(language);
		List<TablePage> deployed = this.tables.newest();
		return this.book.all(language).stream().map(rule -> of(rule, models, deployed)).toList();
	}

	/** Empty if the book does not know the rule. */
	Optional<Enforced> find(String rule, Locale language) {
		return this.book.find(rule, language)
			.map(found -> of(found, this.processes.all(language), this.tables.newest()));
	}

	private Enforced of(BookRule rule, List<ProcessPage> models, List<TablePage> deployed) {
		List<Place> rows = deployed.stream().flatMap(table -> rows(rule.id(), table)).toList();
		Set<String> named = rows.stream().map(Place::unit).collect(Collectors.toSet());
		return new Enforced(rule, models.stream().flatMap(model -> steps(rule.id(), model)).toList(), rows,
				models.stream().flatMap(model -> through(named, model)).toList(), this.mentions.classesOf(rule.id()),
				this.mentions.testsOf(rule.id()));
	}

	private static Stream<Place> steps(String rule, ProcessPage page) {
		String process = page.model().process();
		Stream<Place> whole = page.rules().contains(rule) ? Stream.of(new Place(process, null, page.model().name()))
				: Stream.empty();
		return Stream.concat(whole,
				page.steps()
					.stream()
					.filter(step -> step.rules().contains(rule))
					.map(step -> new Place(process, step.id(), step.name())));
	}

	private static Stream<Place> rows(String rule, TablePage table) {
		Stream<Place> whole = RuleIds.in(table.description()).contains(rule)
				? Stream.of(new Place(table.id(), null, table.name())) : Stream.empty();
		return Stream.concat(whole, table.rows()
			.stream()
			.filter(row -> row.rules().contains(rule))
			.map(row -> new Place(table.id(), row.id(), Objects.requireNonNullElse(row.annotation(), row.id()))));
	}

	private static Stream<Place> through(Set<String> tables, ProcessPage page) {
		return page.steps()
			.stream()
			.filter(step -> step.tables().stream().anyMatch(tables::contains))
			.map(step -> new Place(page.model().process(), step.id(), step.name()));
	}

}

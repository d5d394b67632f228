package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the tables by which names are found: whole names in order, the words in them, and
 * the forms of those words with one letter left out.
 */
@Component
class NameIndex {

	private final JdbcTemplate rows;

	private final JdbcClient client;

	private final InsertIfAbsent insert;

	NameIndex(JdbcTemplate rows, InsertIfAbsent insert) {
		this.rows = rows;
		this.client = JdbcClient.create(rows);
		this.insert = insert;
	}

	/** The names an organization goes by. */
	record Names(UUID organization, String country, FoldedName legal, FoldedName trading) {

		static Names of(Organization organization) {
			String trading = organization.doingBusinessAs();
			return new Names(organization.id(), organization.country(), FoldedName.of(organization.legalName()),
					(trading != null) ? FoldedName.of(trading) : null);
		}

		Stream<FoldedName> all() {
			return Stream.of(this.legal, this.trading).filter(name -> name != null && !name.isEmpty());
		}

		Stream<String> words() {
			return all().flatMap(name -> name.words().stream()).distinct();
		}

	}

	/** Adds organizations that are not in the index yet. */
	void add(List<Names> organizations) {
		List<Object[]> names = new ArrayList<>();
		List<Object[]> words = new ArrayList<>();
		for (Names added : organizations) {
			added.all()
				.forEach(name -> names.add(new Object[] { added.organization(),
						(name == added.trading()) ? "TRADING" : "LEGAL", added.country(), name.sortKey() }));
			added.words()
				.map(FoldedName::hash)
				.distinct()
				.forEach(word -> words.add(new Object[] { word, added.country(), added.organization() }));
		}
		this.rows.batchUpdate("insert into organization_name (organization, kind, country, core) values (?, ?, ?, ?)",
				names);
		this.rows.batchUpdate("insert into organization_word (word, country, organization) values (?, ?, ?)", words);
		learn(organizations.stream().flatMap(Names::words).collect(Collectors.toSet()));
	}

	/** Takes the place of what the index holds of an organization. */
	void replace(Names names) {
		this.rows.update("delete from organization_name where organization = ?", names.organization());
		this.rows.update("delete from organization_word where organization = ?", names.organization());
		add(List.of(names));
	}

	private void learn(Set<String> words) {
		Set<String> unknown = new TreeSet<>(words);
		unknown.removeIf(word -> word.length() < OneLetter.SHORTEST);
		if (unknown.isEmpty()) {
			return;
		}
		unknown.removeAll(known(unknown));
		// in one order everywhere, or two transactions may wait for each other
		this.insert.insertAll("word_key",
				unknown.stream()
					.flatMap(NameIndex::keys)
					.sorted((one, other) -> Long.compare((long) one.get("word_key"), (long) other.get("word_key")))
					.toList(),
				"word_key", "word");
	}

	private Set<String> known(Set<String> words) {
		List<Long> hashes = words.stream().map(FoldedName::hash).toList();
		Set<String> known = new HashSet<>();
		for (int from = 0; from < hashes.size(); from += 1000) {
			known.addAll(this.client.sql("select word from word_key where word_key in (:hashes)")
				.param("hashes", hashes.subList(from, Math.min(from + 1000, hashes.size())))
				.query(String.class)
				.list());
		}
		return known;
	}

	private static Stream<Map<String, Object>> keys(String word) {
		return OneLetter.neighbourhood(word)
			.stream()
			.map(form -> Map.<String, Object>of("word_key", FoldedName.hash(form), "word", word));
	}

}

package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the index which organizations may be meant by a name. Every statement looks up
 * equal keys or one range of an index, and has a limit: no input makes it slow.
 */
@Component
class NameCandidates {

	private static final int MOST = 30;

	/** A word with more hits than this says too little by itself. */
	private static final int TELLING = 30;

	/** The longest words are looked up, the others compared afterwards. */
	private static final int MOST_WORDS = 5;

	private static final int MOST_NEAR = 30;

	private final JdbcClient client;

	NameCandidates(JdbcClient client) {
		this.client = client;
	}

	/** Where to look; state and city folded, {@code null} for everywhere. */
	record Area(String country, String state, String city) {

		private String join(String column) {
			String narrow = narrow();
			return narrow.isEmpty() ? "" : " join organization o on o.id = " + column + narrow;
		}

		/** For the condition of a join with {@code organization o}. */
		String narrow() {
			return ((this.state != null) ? " and o.folded_state = :state" : "")
					+ ((this.city != null) ? " and o.folded_city = :city" : "");
		}

		Map<String, Object> parameters() {
			Map<String, Object> parameters = new HashMap<>();
			parameters.put("country", this.country);
			parameters.put("state", this.state);
			parameters.put("city", this.city);
			return parameters;
		}

	}

	/** Those with a name that begins with this one, the equal ones first. */
	Set<UUID> beginning(FoldedName name, Area area) {
		return ids("select n.organization from organization_name n" + area.join("n.organization")
				+ " where n.country = :country and n.core >= :low and n.core < :high order by n.core limit " + MOST,
				area, Map.of("low", name.sortKey(), "high", name.endOfRange()));
	}

	/**
	 * Those that have a word which few have, each word perhaps with one wrong letter; if
	 * all words are common, those that have several of them.
	 */
	Set<UUID> withWords(Collection<Set<Long>> words, Area area) {
		List<Set<Long>> sought = words.stream().limit(MOST_WORDS).toList();
		Map<Integer, Set<UUID>> hits = hits(sought, area);
		Set<UUID> telling = hits.values()
			.stream()
			.filter(found -> found.size() <= TELLING)
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
		// nobody has all words if there is one that nobody has
		return (telling.isEmpty() && hits.size() == sought.size() && !sought.isEmpty()) ? withAll(sought, area)
				: telling;
	}

	/** Of each word that somebody has, by its place; all words in one statement. */
	private Map<Integer, Set<UUID>> hits(List<Set<Long>> words, Area area) {
		Map<String, Object> parameters = new HashMap<>(area.parameters());
		List<String> selects = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			parameters.put("w" + i, words.get(i));
			selects.add(
					"(select %1$d, w.organization from organization_word w%2$s where w.word in (:w%1$d) and w.country = :country limit %3$d)"
						.formatted(i, area.join("w.organization"), TELLING + 1));
		}
		Map<Integer, Set<UUID>> hits = new HashMap<>();
		if (!selects.isEmpty()) {
			this.client.sql(String.join(" union all ", selects))
				.params(parameters)
				.query((RowCallbackHandler) row -> hits.computeIfAbsent(row.getInt(1), word -> new LinkedHashSet<>())
					.add(row.getObject(2, UUID.class)));
		}
		return hits;
	}

	private Set<UUID> withAll(List<Set<Long>> words, Area area) {
		StringBuilder sql = new StringBuilder("select w0.organization from organization_word w0");
		Map<String, Object> parameters = new HashMap<>();
		for (int i = 0; i < words.size(); i++) {
			parameters.put("w" + i, words.get(i));
			if (i > 0) {
				sql.append(" join organization_word w%1$d on w%1$d.organization = w0.organization".formatted(i))
					.append(" and w%1$d.country = :country and w%1$d.word in (:w%1$d)".formatted(i));
			}
		}
		return ids(
				sql + area.join("w0.organization") + " where w0.country = :country and w0.word in (:w0) limit " + MOST,
				area, parameters);
	}

	/**
	 * For each word, longest first, the words of the index that may be meant by it, as
	 * hashes.
	 */
	Map<String, Set<Long>> forms(Collection<String> words) {
		Map<String, Set<Long>> forms = new LinkedHashMap<>();
		words.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.forEach(word -> forms.put(word, new LinkedHashSet<>(Set.of(FoldedName.hash(word)))));
		for (String near : neighbours(words)) {
			forms.forEach((word, hashes) -> {
				if (hashes.size() < MOST_NEAR && OneLetter.near(near, word)) {
					hashes.add(FoldedName.hash(near));
				}
			});
		}
		return forms;
	}

	private List<String> neighbours(Collection<String> words) {
		Set<Long> keys = words.stream()
			.filter(word -> word.length() >= OneLetter.SHORTEST - 1)
			.flatMap(word -> OneLetter.neighbourhood(word).stream())
			.map(FoldedName::hash)
			.collect(Collectors.toSet());
		return keys.isEmpty() ? List.of()
				: this.client.sql("select distinct word from word_key where word_key in (:keys)")
					.param("keys", keys)
					.query(String.class)
					.list();
	}

	private Set<UUID> ids(String sql, Area area, Map<String, ?> parameters) {
		return new LinkedHashSet<>(this.client.sql(sql)
			.params(area.parameters())
			.params(parameters)
			.query((row, number) -> row.getObject(1, UUID.class))
			.list());
	}

}

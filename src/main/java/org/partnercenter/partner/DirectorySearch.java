package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public directory: where customers find partners. Only enrolled
 * organizations that are listed, by trading name.
 */
@Service
class DirectorySearch {

	static final int PAGE = 25;

	/** Nobody turns so many pages by hand. */
	static final int MOST_PAGES = 40;

	/** As many by name as are put in order of likeness. */
	private static final int MOST_BY_NAME = 200;

	private static final String COLUMNS = "select d.trading_name, d.country, d.state, d.city, d.listed_level, "
			+ "d.organization from directory_entry d where 1 = 1";

	private static final String IN_ORDER = " order by d.trading_core, d.organization limit ";

	private final JdbcClient client;

	private final NameCandidates candidates;

	DirectorySearch(JdbcClient client, NameCandidates candidates) {
		this.client = client;
		this.candidates = candidates;
	}

	/** All criteria may be missing; country is a code, level the name as listed. */
	record Criteria(String name, String country, String city, String level) {

	}

	record Entry(String name, String country, String state, String city, String level, UUID organization) {

	}

	/** One page of results, and whether another one follows. */
	record Results(List<Entry> entries, int page, boolean more) {

	}

	/** Levels that are listed now, for the choice. */
	@Transactional(readOnly = true)
	public List<String> levels() {
		return this.client.sql("select distinct listed_level from directory_entry order by listed_level limit 20")
			.query(String.class)
			.list();
	}

	/**
	 * The results from the first page on.
	 * @param page from 0; what is too much is taken for the last possible one
	 */
	@Transactional(readOnly = true)
	public Results find(Criteria criteria, int page) {
		int at = Math.max(0, Math.min(page, MOST_PAGES - 1));
		FoldedName name = FoldedName.of(criteria.name());
		List<Entry> found = name.isEmpty() ? listed(criteria, at * PAGE)
				: alike(criteria, name).stream().skip((long) at * PAGE).limit(PAGE + 1).toList();
		return new Results(found.stream().limit(PAGE).toList(), at, found.size() > PAGE && at + 1 < MOST_PAGES);
	}

	private List<Entry> listed(Criteria criteria, int offset) {
		return query(criteria, "", Map.of(), PAGE + 1, offset);
	}

	private List<Entry> alike(Criteria criteria, FoldedName name) {
		Set<Entry> found = new LinkedHashSet<>(query(criteria, " and d.trading_core >= :low and d.trading_core < :high",
				Map.of("low", name.sortKey(), "high", name.endOfRange()), MOST_BY_NAME, 0));
		Map<String, Object> words = new HashMap<>();
		StringBuilder having = new StringBuilder();
		for (Set<Long> forms : this.candidates.forms(name.words()).values().stream().limit(4).toList()) {
			String key = "w" + words.size();
			words.put(key, forms);
			having.append(" and d.organization in (select organization from organization_word where word in (:")
				.append(key)
				.append("))");
		}
		found.addAll(query(criteria, having.toString(), words, MOST_BY_NAME, 0));
		return found.stream()
			.filter(entry -> Likeness.covers(FoldedName.of(entry.name()), name))
			.sorted(Comparator.comparing(entry -> Likeness.of(FoldedName.of(entry.name()), name).orElseThrow()))
			.toList();
	}

	private List<Entry> query(Criteria criteria, String having, Map<String, ?> more, int most, int offset) {
		StringBuilder sql = new StringBuilder(COLUMNS);
		Map<String, Object> parameters = new HashMap<>(more);
		narrow(sql, parameters, "country", OrganizationDetails.given(criteria.country()));
		narrow(sql, parameters, "folded_city", Folding.foldOrNull(criteria.city()));
		narrow(sql, parameters, "listed_level", OrganizationDetails.given(criteria.level()));
		sql.append(having).append(IN_ORDER).append(most).append(" offset ").append(offset);
		return new ArrayList<>(this.client.sql(sql.toString())
			.params(parameters)
			.query((row, number) -> new Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5), row.getObject(6, UUID.class)))
			.list());
	}

	private static void narrow(StringBuilder sql, Map<String, Object> parameters, String column, String sought) {
		if (sought != null) {
			sql.append(" and d.").append(column).append(" = :").append(column);
			parameters.put(column, sought);
		}
	}

}

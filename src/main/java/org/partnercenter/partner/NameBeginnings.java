package org.partnercenter.partner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnercenter.partner.NameCandidates.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The organizations whose name is, or begins with, what was typed: what most people look
 * for. One statement finds them by a range of an index and reads what is shown.
 */
@Component
class NameBeginnings {

	/** A few more than are shown: an organization stands there with each of its names. */
	private static final int ENOUGH = OrganizationSearch.MOST + 5;

	private final JdbcClient client;

	NameBeginnings(JdbcClient client) {
		this.client = client;
	}

	/** The equal ones first, then the shorter ones. */
	List<Found> of(FoldedName name, Area area) {
		List<Row> rows = rows(name, area, ENOUGH);
		List<Found> found = best(rows, name);
		return (found.size() < OrganizationSearch.MOST && rows.size() == ENOUGH)
				? best(rows(name, area, 2 * OrganizationSearch.MOST), name) : found;
	}

	/** In whatever country; the shorter ones first. */
	List<Found> anywhere(FoldedName name) {
		return best(this.client
			.sql("select " + FoundRows.COLUMNS + ", n.core from organization_name n join organization o "
					+ "on o.id = n.organization where n.core >= :low and n.core < :high order by n.core limit "
					+ ENOUGH)
			.param("low", name.sortKey())
			.param("high", name.endOfRange())
			.query((row, number) -> new Row(FoundRows.read(row), row.getBytes(8).length))
			.list(), name);
	}

	private List<Row> rows(FoldedName name, Area area, int most) {
		Map<String, Object> parameters = new HashMap<>(area.parameters());
		parameters.put("low", name.sortKey());
		parameters.put("high", name.endOfRange());
		return this.client
			.sql("select " + FoundRows.COLUMNS + ", n.core from organization_name n join organization o "
					+ "on o.id = n.organization" + area.narrow()
					+ " where n.country = :country and n.core >= :low and n.core < :high order by n.core limit " + most)
			.params(parameters)
			.query((row, number) -> new Row(FoundRows.read(row), row.getBytes(8).length))
			.list();
	}

	private static List<Found> best(List<Row> rows, FoldedName name) {
		int equal = name.sortKey().length;
		return rows.stream()
			.map(row -> new Ranked(row.found(), (row.length() > equal) ? 2 : row.sameForm(name) ? 0 : 1))
			.sorted(Ranked.BEST_FIRST)
			.map(Ranked::found)
			.distinct()
			.limit(OrganizationSearch.MOST)
			.toList();
	}

	/**
	 * @param length in bytes, of the name that begins so
	 */
	private record Row(Found found, int length) {

		private boolean sameForm(FoldedName typed) {
			return Stream.of(this.found.name(), this.found.doingBusinessAs())
				.anyMatch(name -> name != null && Folding.fold(name).equals(typed.full()));
		}

	}

	private record Ranked(Found found, int rank) {

		static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::rank)
			.thenComparing(ranked -> ranked.found().name().length())
			.thenComparing(ranked -> ranked.found().id());

	}

}

package org.partnercenter.billing;

import java.util.Map;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps: whoever takes one makes all others wait until he commits, and if
 * he does not, they get it. A transaction that takes of both series begins with the
 * credit notes.
 */
@Component
class Series {

	private static final String ROW = "where series = ? and series_year = ?";

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	Series(JdbcTemplate jdbc, InsertIfAbsent ifAbsent) {
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
	}

	/** From 1 in each year. */
	@Transactional(propagation = Propagation.MANDATORY)
	int next(Invoice.Kind series, int year) {
		this.ifAbsent.insert("billing_series", Map.of("series", series, "series_year", year, "last_position", 0),
				"series", "series_year");
		this.jdbc.update("update billing_series set last_position = last_position + 1 " + ROW, series.name(), year);
		return this.jdbc.queryForObject("select last_position from billing_series " + ROW, Integer.class, series.name(),
				year);
	}

}

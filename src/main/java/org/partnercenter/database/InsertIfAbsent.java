package org.partnercenter.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * The one way to insert a row that may be there already. Not "insert and catch":
 * PostgreSQL gives up the whole transaction after a violated constraint, H2 does not, and
 * tests on H2 would never show it.
 */
@Component
public class InsertIfAbsent {

	private final NamedParameterJdbcTemplate rows;

	private final boolean postgres;

	InsertIfAbsent(JdbcTemplate jdbc) {
		this.rows = new NamedParameterJdbcTemplate(jdbc);
		this.postgres = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) InsertIfAbsent::isPostgres));
	}

	/**
	 * Inserts a row unless one with the same key exists; joins the caller's transaction.
	 * @param row column names, in lower case, and their values
	 * @param keyColumns the columns of a unique index
	 * @return whether the row is new
	 */
	public boolean insert(String table, Map<String, ?> row, String... keyColumns) {
		String sql = sql(table, row, keyColumns);
		return this.postgres ? this.rows.update(sql, parameters(row)) > 0 : merge(sql, row);
	}

	/**
	 * Inserts many rows in one go, each unless one with the same key exists.
	 * @param rows all with the same columns in the same order; sorted by key, or else two
	 * transactions with the same rows may wait for each other
	 * @return those that are new
	 */
	public <R extends Map<String, ?>> List<R> insertAll(String table, List<R> rows, String... keyColumns) {
		if (rows.isEmpty()) {
			return List.of();
		}
		String sql = sql(table, rows.get(0), keyColumns);
		if (this.postgres) {
			int[] inserted = this.rows.batchUpdate(sql,
					rows.stream().map(InsertIfAbsent::parameters).toArray(SqlParameterSource[]::new));
			return IntStream.range(0, inserted.length).filter(row -> inserted[row] > 0).mapToObj(rows::get).toList();
		}
		return rows.stream().filter(row -> merge(sql, row)).toList();
	}

	private String sql(String table, Map<String, ?> row, String... keyColumns) {
		String names = String.join(", ", row.keySet());
		String values = ":" + String.join(", :", row.keySet());
		return this.postgres
				? "insert into %s (%s) values (%s) on conflict (%s) do nothing".formatted(table, names, values,
						String.join(", ", keyColumns))
				: "merge into %s present using dual on (%s) when not matched then insert (%s) values (%s)"
					.formatted(table, sameKey(keyColumns), names, values);
	}

	private static SqlParameterSource parameters(Map<String, ?> row) {
		MapSqlParameterSource parameters = new MapSqlParameterSource();
		row.forEach((column, value) -> parameters.addValue(column, sqlValue(value)));
		return parameters;
	}

	/**
	 * H2 may still collide with a row that another transaction is just inserting, and
	 * lets ours go on.
	 */
	private boolean merge(String sql, Map<String, ?> row) {
		try {
			return this.rows.update(sql, parameters(row)) > 0;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private static String sameKey(String... keyColumns) {
		return Stream.of(keyColumns).map(key -> "present." + key + " = :" + key).collect(Collectors.joining(" and "));
	}

	private static Object sqlValue(Object value) {
		if (value instanceof Instant instant) {
			return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
		}
		return value instanceof Enum<?> constant ? constant.name() : value;
	}

	private static Boolean isPostgres(Connection connection) throws SQLException {
		return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
	}

}

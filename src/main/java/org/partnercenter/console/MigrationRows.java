package org.partnercenter.console;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What became of running cases when a change came into force. */
@Repository
class MigrationRows {

	private static final int LONGEST = 2000;

	private final JdbcTemplate jdbc;

	MigrationRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Cases that the engine migrates as a batch.
	 *
	 * @param id of the engine's batch
	 * @param migrated how many it has migrated in the end, {@code null} as long as it
	 * runs
	 */
	record Batch(String id, String unit, String source, String target, int cases, Integer migrated) {

	}

	/** Cases that stay under their version, where they stand, and why. */
	record Left(String source, String standing, int cases, String reason) {

	}

	void insert(UUID change, Batch batch, boolean takingBack) {
		this.jdbc.update(
				"insert into process_change_batch (id, change_id, unit, source_definition, target_definition, cases, taking_back) values (?, ?, ?, ?, ?, ?, ?)",
				batch.id(), change, batch.unit(), batch.source(), batch.target(), batch.cases(), takingBack);
	}

	void insert(UUID change, Left left, boolean takingBack) {
		this.jdbc.update(
				"insert into process_change_left (id, change_id, source_definition, standing, cases, reason, taking_back) values (?, ?, ?, ?, ?, ?, ?)",
				UUID.randomUUID(), change, left.source(), cut(left.standing()), left.cases(), cut(left.reason()),
				takingBack);
	}

	void ended(String batch, int migrated) {
		this.jdbc.update("update process_change_batch set migrated = ? where id = ?", migrated, batch);
	}

	List<Batch> batches(UUID change, boolean takingBack) {
		return this.jdbc.query(
				"select * from process_change_batch where change_id = ? and taking_back = ? order by source_definition",
				(row, number) -> new Batch(row.getString("id"), row.getString("unit"),
						row.getString("source_definition"), row.getString("target_definition"), row.getInt("cases"),
						row.getObject("migrated", Integer.class)),
				change, takingBack);
	}

	List<Left> left(UUID change, boolean takingBack) {
		return this.jdbc.query(
				"select * from process_change_left where change_id = ? and taking_back = ? order by source_definition, standing",
				(row, number) -> new Left(row.getString("source_definition"), row.getString("standing"),
						row.getInt("cases"), row.getString("reason")),
				change, takingBack);
	}

	private static String cut(String text) {
		return text.substring(0, Math.min(LONGEST, text.length()));
	}

}

package org.partnercenter.console;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tables of changes. */
@Repository
class ChangeRows {

	/** On one page. */
	static final int MOST = 200;

	private final JdbcTemplate jdbc;

	ChangeRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Change> find(UUID id) {
		return this.jdbc.query("select * from process_change where id = ?", ChangeRows::change, id)
			.stream()
			.findFirst();
	}

	/** Nobody else changes it until the transaction ends. */
	Optional<Change> lock(UUID id) {
		return this.jdbc.query("select * from process_change where id = ? for update", ChangeRows::change, id)
			.stream()
			.findFirst();
	}

	/** Newest first. */
	List<Change> newest() {
		return this.jdbc.query("select * from process_change order by created_at desc limit " + MOST,
				ChangeRows::change);
	}

	void insert(Change change) {
		this.jdbc.update(
				"insert into process_change (id, kind, state, author, created_at, mistakes, migrates, reason, of_change) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
				change.id(), change.kind().name(), change.state().name(), change.author(), at(change.createdAt()),
				String.join("\n", change.mistakes()), change.migrates(), change.reason(), change.ofChange());
	}

	void mistakes(UUID id, List<String> mistakes) {
		this.jdbc.update("update process_change set mistakes = ? where id = ?", String.join("\n", mistakes), id);
	}

	void state(UUID id, ChangeState state) {
		this.jdbc.update("update process_change set state = ? where id = ?", state.name(), id);
	}

	void handedIn(UUID id, String reason, boolean migrates, Instant now) {
		this.jdbc.update(
				"update process_change set state = 'IN_REVIEW', reason = ?, migrates = ?, handed_in_at = ? where id = ?",
				reason, migrates, at(now), id);
	}

	void reviewed(UUID id, ChangeState state, Change.Word word) {
		this.jdbc.update(
				"update process_change set state = ?, reviewer = ?, reviewed_at = ?, review_reason = ? where id = ?",
				state.name(), word.by(), at(word.at()), word.reason(), id);
	}

	void takenBack(UUID id, Change.Word word) {
		this.jdbc.update(
				"update process_change set taken_back_by = ?, taken_back_at = ?, take_back_reason = ? where id = ?",
				word.by(), at(word.at()), word.reason(), id);
	}

	/** Of a draft. */
	void delete(UUID id) {
		contents(id, List.of(), List.of());
		this.jdbc.update("delete from process_change where id = ?", id);
	}

	/** The units and files of a draft, in place of those it had. */
	void contents(UUID id, List<Candidate.Part> parts, List<ChangedFile> files) {
		this.jdbc.update("delete from process_change_unit where change_id = ?", id);
		this.jdbc.update("delete from process_change_file where change_id = ?", id);
		parts.forEach(part -> this.jdbc.update(
				"insert into process_change_unit (change_id, unit, before_deployment) values (?, ?, ?)", id,
				part.unit(), part.beforeDeployment()));
		files.forEach(file -> this.jdbc.update(
				"insert into process_change_file (change_id, path, unit, before_sha256, sha256, content) values (?, ?, ?, ?, ?, ?)",
				id, file.path(), file.unit(), file.beforeDigest(), file.digest(),
				(file.text() == null) ? null : file.text().getBytes(StandardCharsets.UTF_8)));
	}

	List<ChangedUnit> units(UUID change) {
		return this.jdbc.query("select * from process_change_unit where change_id = ? order by unit",
				(row, number) -> new ChangedUnit(row.getObject("change_id", UUID.class), row.getString("unit"),
						row.getString("before_deployment"), row.getString("after_deployment"),
						row.getString("back_deployment")),
				change);
	}

	List<ChangedFile> files(UUID change) {
		return this.jdbc.query("select * from process_change_file where change_id = ? order by path",
				(row, number) -> new ChangedFile(row.getString("path"), row.getString("unit"),
						row.getString("before_sha256"), row.getString("sha256"), text(row.getBytes("content"))),
				change);
	}

	void deployed(UUID change, String unit, String deployment) {
		this.jdbc.update("update process_change_unit set after_deployment = ? where change_id = ? and unit = ?",
				deployment, change, unit);
	}

	void deployedBack(UUID change, String unit, String deployment) {
		this.jdbc.update("update process_change_unit set back_deployment = ? where change_id = ? and unit = ?",
				deployment, change, unit);
	}

	void replacesNothing(UUID change) {
		this.jdbc.update("delete from process_unit_replaced where change_id = ?", change);
	}

	/** The units that process owners have ever deployed. */
	List<String> unitsEver() {
		return this.jdbc.queryForList(
				"select distinct unit from process_change_unit where after_deployment is not null", String.class);
	}

	private static Change change(ResultSet row, int number) throws SQLException {
		return new Change(row.getObject("id", UUID.class), ChangeKind.valueOf(row.getString("kind")),
				ChangeState.valueOf(row.getString("state")), row.getString("author"), instant(row, "created_at"),
				row.getString("mistakes").lines().toList(), row.getString("reason"), row.getBoolean("migrates"),
				word(row, "reviewer", "reviewed_at", "review_reason"),
				word(row, "taken_back_by", "taken_back_at", "take_back_reason"),
				row.getObject("of_change", UUID.class));
	}

	private static Change.Word word(ResultSet row, String by, String at, String reason) throws SQLException {
		return (row.getString(by) == null) ? null
				: new Change.Word(row.getString(by), instant(row, at), row.getString(reason));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static String text(byte[] content) {
		return (content == null) ? null : new String(content, StandardCharsets.UTF_8);
	}

}

package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How organizations were judged last, in the database. */
@Component
class StandingRows {

	private final JdbcClient rows;

	private final InsertIfAbsent insertions;

	StandingRows(JdbcClient rows, InsertIfAbsent insertions) {
		this.rows = rows;
		this.insertions = insertions;
	}

	/**
	 * What is kept of the last judgement.
	 *
	 * @param level {@code null} before the first, like the rest
	 * @param result see {@link Kept#digest(Judgement)}
	 */
	record Last(String level, UUID evaluation, LocalDate judgedOn, String result) {
	}

	/** Waits for whoever judges the same organization just now. */
	@Transactional(propagation = Propagation.MANDATORY)
	Last lock(UUID organization) {
		this.insertions.insert("qualification_standing", Map.of("organization_id", organization), "organization_id");
		return last(organization, " for update").orElseThrow();
	}

	Optional<Standing> find(UUID organization) {
		return last(organization, "").filter(last -> last.level() != null)
			.map(last -> new Standing(organization, last.level(), last.evaluation(), last.judgedOn()));
	}

	private Optional<Last> last(UUID organization, String lock) {
		return this.rows
			.sql("select met_level, evaluation_id, judged_on, result from qualification_standing"
					+ " where organization_id = :organization" + lock)
			.param("organization", organization)
			.query((row, number) -> new Last(row.getString(1), row.getObject(2, UUID.class),
					row.getObject(3, LocalDate.class), row.getString(4)))
			.optional();
	}

	/** Whether anybody was ever judged. */
	boolean any() {
		return this.rows.sql("select organization_id from qualification_standing fetch first 1 rows only")
			.query(UUID.class)
			.optional()
			.isPresent();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void keep(Judgement judgement, UUID evaluation, String rules, LocalDate dueOn) {
		this.rows
			.sql("update qualification_standing set met_level = :level, evaluation_id = :evaluation,"
					+ " judged_on = :day, result = :result, rules = :rules, due_on = :due"
					+ " where organization_id = :organization")
			.param("level", judgement.level())
			.param("evaluation", evaluation)
			.param("day", judgement.day())
			.param("result", Kept.digest(judgement))
			.param("rules", rules)
			.param("due", dueOn)
			.param("organization", judgement.organization())
			.update();
	}

	/**
	 * Those that were due by the day, or were judged by other rules than these.
	 * @param upTo {@code null}: as many as are asked for
	 * @param rules digests of {@link Today}
	 */
	List<UUID> due(UUID after, UUID upTo, LocalDate day, List<String> rules, int atMost) {
		String judgedOtherwise = IntStream.range(0, rules.size())
			.mapToObj(i -> "rules <> :rules" + i)
			.collect(Collectors.joining(" or "));
		StatementSpec statement = this.rows
			.sql("select organization_id from qualification_standing where organization_id > :after"
					+ ((upTo != null) ? " and organization_id <= :upTo" : "") + " and (due_on <= :day or "
					+ judgedOtherwise + ") order by organization_id limit :atMost")
			.param("after", after)
			.param("upTo", upTo)
			.param("day", day)
			.param("atMost", atMost);
		for (int i = 0; i < rules.size(); i++) {
			statement = statement.param("rules" + i, rules.get(i));
		}
		return statement.query(UUID.class).list();
	}

}

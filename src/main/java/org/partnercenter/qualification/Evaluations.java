package org.partnercenter.qualification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.EvidenceFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judgements that were kept with their reasons; written once and never changed. */
@Service
public class Evaluations {

	private static final String SELECT = "select id, evaluated_at, level_before, evidence, judgement"
			+ " from qualification_evaluation where ";

	private final JdbcClient rows;

	private final RuleBook rules;

	private final Evidence evidence;

	private final Clock clock;

	Evaluations(JdbcClient rows, RuleBook rules, Evidence evidence, Clock clock) {
		this.rows = rows;
		this.rules = rules;
		this.evidence = evidence;
		this.clock = clock;
	}

	/** Fails with {@link NotFound} when there is no such evaluation. */
	@Transactional(readOnly = true)
	public Evaluation get(UUID id) {
		return this.rows.sql(SELECT + "id = :id")
			.param("id", id)
			.query(Evaluations::read)
			.optional()
			.orElseThrow(NotFound::new);
	}

	/**
	 * Those of an organization, the newest first.
	 * @param from inclusive, as {@code until}
	 */
	@Transactional(readOnly = true)
	public List<Evaluation> latest(UUID organization, Instant from, Instant until, int most) {
		return this.rows
			.sql(SELECT + "organization_id = :organization and evaluated_at between :from and :until"
					+ " order by evaluated_at desc, number desc fetch first :most rows only")
			.param("organization", organization)
			.param("from", from.atOffset(ZoneOffset.UTC))
			.param("until", until.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(Evaluations::read)
			.list();
	}

	private static Evaluation read(ResultSet row, int number) throws SQLException {
		return new Evaluation(row.getObject("id", UUID.class),
				row.getObject("evaluated_at", OffsetDateTime.class).toInstant(), row.getString("level_before"),
				Kept.read(row.getString("evidence"), EvidenceFile.class),
				Kept.read(row.getString("judgement"), Judgement.class));
	}

	/**
	 * Judges the kept evidence again by the same versions of the tables, whatever is in
	 * force today; the result is the kept one.
	 */
	@Transactional(readOnly = true)
	public Judgement runAgain(UUID id) {
		Evaluation kept = get(id);
		Judgement judged = kept.judgement();
		return Judging.judge(kept.evidence(), this.rules.on(judged.tables(), judged.day()), judged.day());
	}

	/** Keeps what the evidence of an organization is worth on a day, with the reasons. */
	@Transactional
	public UUID keep(UUID organization, LocalDate day, String levelBefore) {
		EvidenceFile file = this.evidence.of(organization);
		return keep(file, Judging.judge(file, this.rules.on(day), day), levelBefore);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	UUID keep(EvidenceFile evidence, Judgement judgement, String levelBefore) {
		UUID id = UUID.randomUUID();
		this.rows
			.sql("insert into qualification_evaluation (id, organization_id, evaluated_at, judged_on, met_level,"
					+ " level_before, points, evidence, judgement) values (:id, :organization, :at, :day, :level,"
					+ " :before, :points, :evidence, :judgement)")
			.param("id", id)
			.param("organization", judgement.organization())
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("day", judgement.day())
			.param("level", judgement.level())
			.param("before", levelBefore)
			.param("points", judgement.total())
			.param("evidence", Kept.writeShort(evidence))
			.param("judgement", Kept.writeShort(judgement))
			.update();
		return id;
	}

}

package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.qualification.Evaluation;
import org.partnercenter.qualification.Evaluations;
import org.partnercenter.qualification.Judgement;
import org.partnercenter.qualification.PointEntry;
import org.partnercenter.qualification.Qualifications;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The points of a day, by the judgement that was kept then; beside it the same evidence
 * judged again by the tables of today.
 */
@Component
class PointsThen {

	private static final String NAMES = """
			select cast(id as varchar(64)), customer_name from evidence_reference where organization_id = :organization
			union all select cast(id as varchar(64)), name from evidence_solution where organization_id = :organization
			union all select cast(id as varchar(64)), survey_number from evidence_survey
			  where organization_id = :organization""";

	private final Evaluations evaluations;

	private final Qualifications qualifications;

	private final JdbcClient rows;

	PointsThen(Evaluations evaluations, Qualifications qualifications, JdbcClient rows) {
		this.evaluations = evaluations;
		this.qualifications = qualifications;
		this.rows = rows;
	}

	/** {@code null} if nothing was judged before the moment. */
	Judged of(UUID organization, LocalDate day, Instant moment) {
		return this.evaluations.latest(organization, Window.BEGINNING, moment.minusNanos(1000), 1)
			.stream()
			.findFirst()
			.map(kept -> judged(kept, day))
			.orElse(null);
	}

	/** One that was kept, whenever. */
	Judged of(UUID evaluation) {
		Evaluation kept = this.evaluations.get(evaluation);
		return judged(kept, kept.judgement().day());
	}

	private Judged judged(Evaluation kept, LocalDate day) {
		Judgement today = this.qualifications.judge(kept.evidence(), day);
		Judgement again = this.evaluations.runAgain(kept.id());
		return new Judged(kept, today, again.equals(kept.judgement()),
				pieces(kept.judgement(), today, names(kept.judgement().organization())));
	}

	private Map<String, String> names(UUID organization) {
		Map<String, String> names = new HashMap<>();
		this.rows.sql(NAMES).param("organization", organization).query(row -> {
			names.put(row.getString(1), row.getString(2));
		});
		return names;
	}

	private static List<Piece> pieces(Judgement then, Judgement today, Map<String, String> names) {
		Map<String, Piece> pieces = new LinkedHashMap<>();
		then.points().forEach(entry -> add(pieces, entry, names, entry.points(), 0));
		today.points().forEach(entry -> add(pieces, entry, names, 0, entry.points()));
		return new ArrayList<>(pieces.values());
	}

	private static void add(Map<String, Piece> pieces, PointEntry entry, Map<String, String> names, int then,
			int today) {
		Piece piece = new Piece(entry.category(), entry.source(), names.get(entry.source()), entry.from(),
				entry.until(), entry.row(), then, today);
		pieces.merge(entry.category() + "/" + entry.source(), piece, Piece::plus);
	}

	/**
	 * A judgement that was kept.
	 *
	 * @param today the same evidence and day, by the tables of today
	 * @param confirmed whether the tables of then give the same again
	 */
	record Judged(Evaluation kept, Judgement today, boolean confirmed, List<Piece> pieces) {

		public List<String> tables() {
			return Tables.names(this.kept.judgement().tables());
		}

		public List<String> tablesOfToday() {
			return Tables.names(this.today.tables());
		}

	}

	/**
	 * A piece of evidence and its points.
	 *
	 * @param source its id, or the code of a competency
	 * @param name {@code null} where it has none, or is gone
	 * @param row of the table that gave the points
	 */
	record Piece(String category, String source, String name, LocalDate from, LocalDate until, String row, int then,
			int today) {

		private Piece plus(Piece other) {
			return new Piece(this.category, this.source, this.name, this.from, this.until, this.row,
					this.then + other.then, this.today + other.today);
		}

	}

}

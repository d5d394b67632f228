package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results for certification IDs that nobody has, until somebody says whose they are. */
@Service
@Transactional
public class StrayResults {

	private final Exams exams;

	private final JdbcClient jdbc;

	StrayResults(Exams exams, JdbcClient jdbc) {
		this.exams = exams;
		this.jdbc = jdbc;
	}

	/**
	 * A result that was kept.
	 *
	 * @param provider who told of it
	 * @param exam its code
	 */
	public record Result(String provider, String exam, LocalDate passedOn) {

	}

	/** What was told for an ID, the oldest first. */
	@Transactional(readOnly = true)
	public List<Result> of(String certificationId) {
		return this.jdbc
			.sql("select provider, exam, passed_on from evidence_exam_result where certification_id = ? "
					+ "order by passed_on, exam, provider")
			.param(certificationId)
			.query(Result.class)
			.list();
	}

	/** Nobody links these IDs or brings results for them until the transaction ends. */
	public void lock(String certificationId, String other) {
		this.exams.lock(new TreeSet<>(Set.copyOf(List.of(certificationId, other))));
	}

	/**
	 * None of the results counts, whoever links the ID later; told again they stay
	 * dropped.
	 */
	public void drop(String certificationId) {
		forget(certificationId, null);
	}

	/** All results belong to another ID, and count for whoever has linked that. */
	public void correct(String certificationId, String corrected) {
		List<Result> results = of(certificationId);
		forget(certificationId, corrected);
		results.stream()
			.map(Result::provider)
			.distinct()
			.forEach(provider -> this.exams.keep(results.stream()
				.filter(result -> result.provider().equals(provider))
				.map(result -> new ExamResult(corrected, result.exam(), result.passedOn()))
				.toList(), provider));
	}

	private void forget(String certificationId, String corrected) {
		this.jdbc.sql("delete from evidence_exam where certification_id = ?").param(certificationId).update();
		this.jdbc.sql("update evidence_exam_result set certification_id = ? where certification_id = ?")
			.param(1, corrected)
			.param(2, certificationId)
			.update();
	}

}

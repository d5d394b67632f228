package org.partnercenter.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.partner.CertificationAwards;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes results of testing providers, each once by the provider's own key for it. What
 * comes for an ID that nobody has is kept, and somebody is asked ({@link ResultsAstray}).
 */
@Service
public class ExamSupply {

	private final Exams exams;

	private final CertificationAwards certifications;

	private final InsertIfAbsent insert;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Trail trail;

	private final Clock clock;

	ExamSupply(Exams exams, CertificationAwards certifications, InsertIfAbsent insert, JdbcClient jdbc,
			ApplicationEventPublisher events, Trail trail, Clock clock) {
		this.exams = exams;
		this.certifications = certifications;
		this.insert = insert;
		this.jdbc = jdbc;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/** What became of a result. */
	public enum Taken {

		STORED,
		/** Kept already, by this key or as the same exam. */
		KNOWN,
		/** Kept aside: nobody has the certification ID. */
		ASTRAY,
		/** The provider has used this key for another result before. */
		CONTRADICTED

	}

	/**
	 * Takes all of them in one transaction.
	 * @param provider whose keys the result ids are
	 * @param supplied each result id once
	 * @return by result id
	 */
	@Transactional
	public Map<String, Taken> take(String provider, List<SuppliedResult> supplied) {
		Map<String, Taken> taken = new LinkedHashMap<>();
		List<SuppliedResult> fresh = new ArrayList<>();
		// in one order: two who bring the same results must not wait for each other
		for (SuppliedResult each : supplied.stream().sorted(Comparator.comparing(SuppliedResult::resultId)).toList()) {
			if (note(provider, each)) {
				fresh.add(each);
			}
			else {
				taken.put(each.resultId(), isSame(provider, each) ? Taken.KNOWN : Taken.CONTRADICTED);
			}
		}
		Set<ExamResult> stored = new HashSet<>(
				this.exams.keep(fresh.stream().map(SuppliedResult::result).toList(), provider));
		record(stored, provider);
		Set<String> astray = astray(fresh);
		for (SuppliedResult each : fresh) {
			Taken known = stored.remove(each.result()) ? Taken.STORED : Taken.KNOWN;
			taken.put(each.resultId(), astray.contains(each.certificationId()) ? Taken.ASTRAY : known);
		}
		return taken;
	}

	/** After the results are kept, because keeping them locks their IDs. */
	private Set<String> astray(List<SuppliedResult> fresh) {
		Map<String, Boolean> known = new HashMap<>();
		Set<String> astray = new TreeSet<>();
		for (SuppliedResult each : fresh) {
			if (!known.computeIfAbsent(each.certificationId(), this.certifications::isKnown)) {
				astray.add(each.certificationId());
			}
		}
		astray.forEach(id -> this.events.publishEvent(new ResultsAstray(id)));
		return astray;
	}

	/** For each organization that they count for, how many are new. */
	private void record(Set<ExamResult> stored, String provider) {
		Map<UUID, Integer> counts = new TreeMap<>();
		stored.forEach(result -> this.certifications.holder(result.certificationId())
			.ifPresent(holder -> counts.merge(holder.organization(), 1, Integer::sum)));
		counts.forEach((organization,
				count) -> this.trail.record(Fact.of("evidence.exams-kept")
					.bySystem()
					.forOrganization(organization)
					.with("provider", provider)
					.with("count", count)));
	}

	private boolean note(String provider, SuppliedResult result) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("provider", provider);
		row.put("result_id", result.resultId());
		row.put("told_id", result.certificationId());
		row.put("certification_id", result.certificationId());
		row.put("exam", result.exam());
		row.put("passed_on", result.passedOn());
		row.put("received_at", this.clock.instant());
		return this.insert.insert("evidence_exam_result", row, "provider", "result_id");
	}

	private boolean isSame(String provider, SuppliedResult result) {
		return this.jdbc
			.sql("select told_id, exam, passed_on from evidence_exam_result where provider = ? and result_id = ?")
			.params(provider, result.resultId())
			.query((row, number) -> new SuppliedResult(result.resultId(), row.getString(1), row.getString(2),
					row.getObject(3, LocalDate.class)))
			.single()
			.equals(result);
	}

}

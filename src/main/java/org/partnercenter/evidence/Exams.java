package org.partnercenter.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.partner.CertificationAwards;
import org.partnercenter.partner.CertificationLinked;
import org.partnercenter.partner.CertificationUnlinked;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exams that were passed. They belong to the certification ID, and count for the
 * organization that it is linked to.
 */
@Service
@Transactional
public class Exams {

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final InsertIfAbsent insert;

	private final CertificationAwards links;

	private final EvidenceNews news;

	private final Clock clock;

	Exams(JdbcClient jdbc, InsertIfAbsent insert, CertificationAwards links, EvidenceNews news, Clock clock) {
		this.jdbc = jdbc;
		this.insert = insert;
		this.links = links;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Keeps results. What is kept already stays as it is, also when it is told with
	 * another day: an exam is passed once.
	 * @param source who says so: the file or the provider
	 * @return those that are new; the caller records the fact
	 */
	public List<ExamResult> keep(Collection<ExamResult> results, String source) {
		lock(results.stream().map(ExamResult::certificationId).collect(Collectors.toCollection(TreeSet::new)));
		List<ExamResult> kept = results.stream()
			.sorted(Comparator.comparing(ExamResult::certificationId).thenComparing(ExamResult::exam))
			.filter(result -> keep(result, source))
			.toList();
		this.news.changed(kept.stream()
			.map(ExamResult::certificationId)
			.distinct()
			.flatMap(id -> this.links.holder(id).stream())
			.map(CertificationAwards.Holder::organization)
			.toList());
		return kept;
	}

	/** What was passed under an ID, by exam. */
	@Transactional(readOnly = true)
	public List<PassedExam> under(String certificationId) {
		return this.jdbc.sql("select exam, passed_on from evidence_exam where certification_id = ? order by exam")
			.param(certificationId)
			.query(PassedExam.class)
			.list();
	}

	/** The result of one exam, if it is kept. */
	@Transactional(readOnly = true)
	public Optional<PassedExam> find(String certificationId, String exam) {
		return under(certificationId).stream().filter(passed -> passed.exam().equals(exam)).findFirst();
	}

	/** First of all who listen: it locks the ID, and they see what was told for it. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void linked(CertificationLinked linked) {
		changed(linked.organization(), linked.certificationId());
	}

	@EventListener
	void unlinked(CertificationUnlinked unlinked) {
		changed(unlinked.organization(), unlinked.certificationId());
	}

	private void changed(UUID organization, String certificationId) {
		lock(new TreeSet<>(Set.of(certificationId)));
		this.news.changed(List.of(organization));
	}

	private boolean keep(ExamResult result, String source) {
		return this.insert.insert("evidence_exam",
				Map.of("certification_id", result.certificationId(), "exam", result.exam(), "passed_on",
						result.passedOn(), "source", source, "recorded_at", this.clock.instant()),
				"certification_id", "exam");
	}

	/**
	 * A result that arrives while its ID is being linked: without this, neither would see
	 * the other, and nobody would look at the organization again.
	 */
	void lock(TreeSet<String> ids) {
		this.insert.insertAll("evidence_certification", ids.stream().map(id -> Map.of("certification_id", id)).toList(),
				"certification_id");
		List<String> sorted = List.copyOf(ids);
		for (int from = 0; from < sorted.size(); from += AT_ONCE) {
			this.jdbc.sql("""
					select certification_id from evidence_certification where certification_id in (:ids)
					order by certification_id for update""")
				.param("ids", sorted.subList(from, Math.min(from + AT_ONCE, sorted.size())))
				.query()
				.listOfRows();
		}
	}

}

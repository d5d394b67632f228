package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who does his tasks: planned by the person himself, and only with
 * somebody who has the same rights anyway, because a deputy gets none of his own.
 */
@Service
@Transactional
class Absences {

	private static final int LONGEST_YEARS = 1;

	private final AbsenceRows rows;

	private final Colleagues colleagues;

	private final DeputyTasks tasks;

	private final Trail trail;

	private final Clock clock;

	Absences(AbsenceRows rows, Colleagues colleagues, DeputyTasks tasks, Trail trail, Clock clock) {
		this.rows = rows;
		this.colleagues = colleagues;
		this.tasks = tasks;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Plans an absence; one that begins today begins at once.
	 * @return field to the key of a text, for what does not go; empty: it is planned
	 */
	Map<String, String> plan(String account, LocalDate from, LocalDate until, String deputy) {
		Map<String, String> errors = errors(account, from, until, deputy);
		if (errors.isEmpty()) {
			Absence absence = new Absence(UUID.randomUUID(), account, deputy, from, until, false);
			this.rows.add(absence);
			this.trail.record(Fact.of("backoffice.absence-planned")
				.by(account, "colleague")
				.about("absence", absence.id())
				.with("deputy", deputy)
				.with("from", from.toString())
				.with("until", until.toString()));
			if (!from.isAfter(today())) {
				this.tasks.handOver(absence);
			}
		}
		return errors;
	}

	/**
	 * He is back earlier, or does not go.
	 * @throws NotFound if it is not his, or over
	 */
	void cancel(String account, UUID id) {
		Absence absence = this.rows.lock(id)
			.filter(found -> found.account().equals(account))
			.orElseThrow(NotFound::new);
		end(absence);
		this.trail.record(Fact.of("backoffice.absence-cancelled")
			.by(account, "colleague")
			.about("absence", id)
			.with("deputy", absence.deputy()));
	}

	/** Hands over what those who are away have claimed, now or since the last time. */
	public void handOver() {
		this.rows.on(today()).forEach(absence -> this.rows.lock(absence.id()).ifPresent(this.tasks::handOver));
	}

	/** From the day after the last one, the deputy is one of the group again. */
	public void endWhatIsOver() {
		this.rows.over(today()).forEach(absence -> this.rows.lock(absence.id()).ifPresent(found -> {
			end(found);
			this.trail.record(Fact.of("backoffice.absence-over")
				.bySystem()
				.about("absence", found.id())
				.with("deputy", found.deputy()));
		}));
	}

	List<Absence> of(String account) {
		return this.rows.of(account);
	}

	List<Absence> withDeputy(String deputy) {
		return this.rows.withDeputy(deputy);
	}

	private void end(Absence absence) {
		this.tasks.takeBack(absence);
		this.rows.end(absence.id(), OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

	private Map<String, String> errors(String account, LocalDate from, LocalDate until, String deputy) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (from == null || from.isBefore(today())) {
			errors.put("from", "backoffice.absence.error.from");
		}
		if (until == null || from != null && (until.isBefore(from) || until.isAfter(from.plusYears(LONGEST_YEARS)))) {
			errors.put("until", "backoffice.absence.error.until");
		}
		if (deputy == null || !this.colleagues.of(account).containsKey(deputy)) {
			errors.put("deputy", "backoffice.absence.error.deputy");
		}
		if (errors.isEmpty() && overlaps(account, from, until)) {
			errors.put("from", "backoffice.absence.error.overlap");
		}
		if (errors.isEmpty() && overlaps(deputy, from, until)) {
			errors.put("deputy", "backoffice.absence.error.away");
		}
		return errors;
	}

	private boolean overlaps(String account, LocalDate from, LocalDate until) {
		return this.rows.of(account)
			.stream()
			.anyMatch(other -> !other.firstDay().isAfter(until) && !other.lastDay().isBefore(from));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}

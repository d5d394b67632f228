package org.partnercenter.qualification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.partnercenter.evidence.Evidence;
import org.partnercenter.membership.OrganizationDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the organizations that have to be looked at again because of the day, batch by
 * batch in the order of their ids. What was missed yesterday is due today.
 */
@Service
class Sweep {

	private static final int BATCH = 200;

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	private final StandingRows rows;

	private final Standings standings;

	private final Notices notices;

	private final Evidence evidence;

	private final Deadlines deadlines;

	private final OrganizationDay days;

	private final Clock clock;

	Sweep(StandingRows rows, Standings standings, Notices notices, Evidence evidence, Deadlines deadlines,
			OrganizationDay days, Clock clock) {
		this.rows = rows;
		this.standings = standings;
		this.notices = notices;
		this.evidence = evidence;
		this.deadlines = deadlines;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * The organizations after one and up to another.
	 *
	 * @param after not itself in the batch
	 */
	record Batch(UUID after, UUID upTo) {
	}

	/**
	 * The next batch with somebody to look at.
	 * @param after the last one looked at; {@code null} at the beginning
	 */
	@Transactional(readOnly = true)
	Optional<Batch> next(UUID after) {
		UUID from = (after != null) ? after : BEFORE_ALL;
		List<UUID> found = this.rows.due(from, null, latestDay(), digests(), BATCH);
		return found.isEmpty() ? Optional.empty() : Optional.of(new Batch(from, found.get(found.size() - 1)));
	}

	/** Tells the administrators what is about to end; each notice goes out once. */
	@Transactional
	void warn(Batch batch) {
		each(batch, (organization, today) -> this.notices.send(organization,
				today.notices(this.evidence.of(organization))));
	}

	@Transactional
	void judge(Batch batch) {
		each(batch, this.standings::judgeAgain);
	}

	private void each(Batch batch, BiConsumer<UUID, Today> use) {
		Map<LocalDate, Today> known = new HashMap<>();
		for (UUID organization : this.rows.due(batch.after(), batch.upTo(), latestDay(), digests(), BATCH)) {
			use.accept(organization, known.computeIfAbsent(this.days.today(organization), this.deadlines::on));
		}
	}

	/**
	 * Nowhere is it later than this; where it is earlier, judging again changes nothing.
	 */
	private LocalDate latestDay() {
		return day(ZoneOffset.ofHours(14));
	}

	/** Of all days that it is somewhere now. */
	private List<String> digests() {
		return Stream.of(ZoneOffset.ofHours(-12), ZoneOffset.UTC, ZoneOffset.ofHours(14))
			.map(this::day)
			.distinct()
			.map(day -> this.deadlines.on(day).digest())
			.distinct()
			.toList();
	}

	private LocalDate day(ZoneOffset zone) {
		return LocalDate.ofInstant(this.clock.instant(), zone);
	}

}

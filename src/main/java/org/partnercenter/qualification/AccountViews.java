package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.partnercenter.evidence.CustomerReference;
import org.springframework.stereotype.Component;

/** Puts together what the page about the points account shows. */
@Component
class AccountViews {

	private final ProgressTexts texts;

	AccountViews(ProgressTexts texts) {
		this.texts = texts;
	}

	/**
	 * The account, newest entries first.
	 *
	 * @param ending says which points end first; {@code null} if none does
	 */
	record Account(int total, String ending, List<Line> lines) {
	}

	/**
	 * One entry.
	 *
	 * @param source which competency it is, or is for; empty where there is none
	 * @param until {@code null} if no end is known
	 * @param endsNext whether it is among those that end first
	 */
	record Line(LocalDate from, String what, String source, LocalDate until, int points, boolean endsNext) {
	}

	Account of(Way way) {
		Judgement judgement = way.judgement();
		Optional<LocalDate> next = ProgressViews.nextEnd(judgement);
		List<Line> lines = judgement.points()
			.stream()
			.sorted(Comparator.comparing(PointEntry::from).reversed())
			.map(entry -> line(entry, way, next))
			.toList();
		String ending = next
			.map(day -> this.texts.say("points.ending", ProgressViews.endingOn(day, judgement), this.texts.day(day)))
			.orElse(null);
		return new Account(judgement.total(), ending, lines);
	}

	private Line line(PointEntry entry, Way way, Optional<LocalDate> next) {
		boolean endsNext = entry.points() > 0 && next.filter(day -> day.equals(entry.until())).isPresent();
		return new Line(entry.from(), this.texts.entry(entry), source(entry, way), entry.until(), entry.points(),
				endsNext);
	}

	private String source(PointEntry entry, Way way) {
		if (entry.category().equals(Counting.COMPETENCIES)) {
			return this.texts.named("competency.", entry.source());
		}
		return way.file()
			.references()
			.stream()
			.filter(reference -> reference.id().toString().equals(entry.source()))
			.map(CustomerReference::assignedTo)
			.map(key -> this.texts.named("competency.", key.competency()))
			.findFirst()
			.orElse("");
	}

}

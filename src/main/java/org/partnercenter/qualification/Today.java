package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnercenter.evidence.EvidenceFile;

/**
 * A day with its rules, and what comes after it.
 *
 * @param notices when the administrators are told
 * @param retirements the rules on the day after each day within sight on which exams
 * count for the last time
 * @param digest the same as long as the tables and what is in sight of them are the same
 */
record Today(LocalDate day, Rules rules, List<NoticeRule> notices, List<Retirement> retirements, String digest) {

	/**
	 * Exams count for the last time on a day.
	 *
	 * @param after the rules of the day after
	 */
	record Retirement(LocalDate lastDay, Rules after) {
	}

	Judgement judge(EvidenceFile file) {
		return Judging.judge(file, this.rules, this.day);
	}

	/** Of notices that were missed, only the last one is made up for. */
	List<Notice> notices(EvidenceFile file) {
		return Endings.of(file, this).stream().flatMap(ending -> notice(ending).stream()).toList();
	}

	private Optional<Notice> notice(Ending ending) {
		return this.notices.stream()
			.filter(rule -> rule.kind().equals(ending.kind()) && !this.day.isBefore(rule.dayFor(ending)))
			.map(NoticeRule::daysBefore)
			.min(Comparator.naturalOrder())
			.map(daysBefore -> new Notice(ending, daysBefore));
	}

	/**
	 * The next day on which evidence begins or ends, or somebody is to be told;
	 * {@code null} if nothing is in sight.
	 */
	LocalDate next(EvidenceFile file) {
		Stream<LocalDate> endings = Endings.of(file, this)
			.stream()
			.flatMap(ending -> Stream.concat(Stream.of(ending.endsOn().plusDays(1)),
					this.notices.stream()
						.filter(rule -> rule.kind().equals(ending.kind()))
						.map(rule -> rule.dayFor(ending))));
		return Stream.concat(endings, Endings.beginnings(file))
			.filter(date -> date.isAfter(this.day))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}

package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.membership.Level;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Requirement;
import org.partnercenter.membership.Scheme;

/**
 * Where an organization stands today, and the way to its next level.
 *
 * @param active the code of the active level; the level of entry for an organization that
 * is no member
 * @param assigned a level that is met and waits for its fee, or {@code null} (D-08)
 */
record Way(EvidenceFile file, LocalDate day, Rules rules, Tally tally, Judgement judgement, String active,
		String assigned) {

	static Way of(EvidenceFile file, LocalDate day, Rules rules, Optional<MembershipStatus> membership) {
		Tally tally = new Counting(file, rules, day).tally();
		String active = membership.map(MembershipStatus::level).orElse(rules.scheme().entry().code());
		return new Way(file, day, rules, tally, Judging.judge(file.organization(), tally, rules, day), active,
				membership.map(MembershipStatus::assignedLevel).orElse(null));
	}

	/** Met but not active: what is missing is the fee. */
	Optional<String> unpaid() {
		boolean above = rank(this.judgement.level()) > rank(this.active);
		return above ? Optional.of(this.judgement.level()) : Optional.ofNullable(this.assigned);
	}

	/**
	 * The level to work for: the one above what is met, or the active one as long as it
	 * is not met any more; empty at the top.
	 */
	Optional<LevelResult> target() {
		Scheme scheme = this.rules.scheme();
		String level = this.judgement.level();
		Optional<String> target = (rank(level) < rank(this.active)) ? Optional.of(this.active)
				: scheme.next(level).map(Level::code);
		return target.flatMap(this.judgement::at);
	}

	/** Whether the target is held already and has to be met again. */
	boolean mustBeMetAgain() {
		return rank(this.judgement.level()) < rank(this.active);
	}

	/** A scheme need not know the levels of the one before. */
	private int rank(String code) {
		return this.rules.scheme()
			.ladder()
			.stream()
			.filter(level -> level.code().equals(code))
			.mapToInt(Level::rank)
			.findFirst()
			.orElse(-1);
	}

	/** With what somebody imagines besides. */
	Judgement with(Imagined imagined) {
		return Judging.judge(organization(), imagined.and(this.tally, this.day), this.rules, this.day);
	}

	/**
	 * How much more of one kind would reach the level, by kind.
	 * @param besides what there is to be besides
	 */
	Map<String, Integer> closers(String level, Imagined besides) {
		Map<String, Integer> closers = new LinkedHashMap<>();
		for (String kind : Imagined.KINDS) {
			IntStream.rangeClosed(1, Imagined.MOST)
				.filter(number -> with(besides.and(kind, number)).at(level).orElseThrow().met())
				.findFirst()
				.ifPresent(number -> closers.put(kind, number));
		}
		return closers;
	}

	/** What is missing for the level other than points. */
	Imagined missingBesidesPoints(LevelResult level) {
		Imagined needed = Imagined.NOTHING;
		for (List<RequirementResult> group : missing(level)) {
			for (RequirementResult result : group) {
				Optional<String> kind = Imagined.kindOf(result.requirement().measure());
				if (kind.isPresent()) {
					needed = needed.and(kind.get(), result.requirement().atLeast() - result.have());
					break;
				}
			}
		}
		return needed;
	}

	/** Alternatives together, the others alone; in the order of the table. */
	static List<List<RequirementResult>> groups(LevelResult level) {
		Map<String, List<RequirementResult>> groups = new LinkedHashMap<>();
		for (RequirementResult result : level.requirements()) {
			Requirement asked = result.requirement();
			String group = (asked.alternatives() != null) ? asked.alternatives() : asked.row();
			groups.computeIfAbsent(group, name -> new ArrayList<>()).add(result);
		}
		return List.copyOf(groups.values());
	}

	/** Binding ones, of which no alternative is met either. */
	static List<List<RequirementResult>> missing(LevelResult level) {
		return groups(level).stream()
			.filter(group -> group.stream().anyMatch(result -> result.requirement().binding()))
			.filter(group -> group.stream().noneMatch(result -> result.requirement().binding() && result.met()))
			.toList();
	}

	private UUID organization() {
		return this.file.organization();
	}

}

package org.partnercenter.rulechange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.membership.Requirement;
import org.partnercenter.qualification.Judgement;
import org.partnercenter.qualification.LevelResult;
import org.partnercenter.qualification.RequirementResult;
import org.partnercenter.rulechange.Effect.Reason;

/** Judges the same evidence by two sets of rules, and says what is different. */
final class Comparison {

	private final Function<EvidenceFile, Judgement> now;

	private final Function<EvidenceFile, Judgement> then;

	Comparison(Function<EvidenceFile, Judgement> now, Function<EvidenceFile, Judgement> then) {
		this.now = now;
		this.then = then;
	}

	/**
	 * What is left of two judgements: small enough to be kept of many.
	 *
	 * @param ladderNow the levels of the present rules, lowest first
	 * @param ladderThen those of the changed rules
	 */
	record Outcome(UUID organization, EffectKind kind, String now, String then, List<String> ladderNow,
			List<String> ladderThen, String schemeNow, String schemeThen, List<Reason> reasons) {

		/** Whether this level of the present rules is above the one that is met then. */
		boolean fallsBelow(String held) {
			return this.kind == EffectKind.FALLS && this.ladderThen.indexOf(this.then) < this.ladderNow.indexOf(held);
		}

	}

	Outcome of(EvidenceFile file) {
		Judgement before = this.now.apply(file);
		Judgement after = this.then.apply(file);
		List<String> ladder = ladder(before);
		List<String> ladderThen = ladder(after);
		EffectKind kind = kind(before.level(), ladder.indexOf(before.level()), after.level(),
				ladderThen.indexOf(after.level()));
		return new Outcome(file.organization(), kind, before.level(), after.level(), ladder, ladderThen,
				before.scheme(), after.scheme(), reasons(kind, before, after));
	}

	private static EffectKind kind(String now, int rank, String then, int rankThen) {
		if (rank != rankThen) {
			return (rankThen > rank) ? EffectKind.RISES : EffectKind.FALLS;
		}
		return now.equals(then) ? EffectKind.SAME : EffectKind.CHANGES;
	}

	private static List<String> ladder(Judgement judgement) {
		return judgement.levels().stream().map(LevelResult::level).toList();
	}

	private static List<Reason> reasons(EffectKind kind, Judgement before, Judgement after) {
		return switch (kind) {
			case FALLS -> missing(before.level(), after, before, true);
			case RISES -> missing(after.level(), before, after, false);
			default -> List.of();
		};
	}

	/** What the judgement misses at a level that the other one grants. */
	private static List<Reason> missing(String level, Judgement judgement, Judgement other, boolean falls) {
		List<Reason> reasons = new ArrayList<>();
		for (RequirementResult result : judgement.at(level).map(LevelResult::requirements).orElse(List.of())) {
			Requirement asked = result.requirement();
			if (!result.met() && asked.binding()) {
				Optional<RequirementResult> there = same(asked, other.at(level));
				Integer need = there.map(one -> one.requirement().atLeast()).orElse(null);
				int have = other.measures().getOrDefault(asked.measure(), 0);
				reasons.add(falls ? new Reason(asked.code(), have, need, result.have(), asked.atLeast())
						: new Reason(asked.code(), result.have(), asked.atLeast(), have, need));
			}
		}
		return reasons;
	}

	private static Optional<RequirementResult> same(Requirement asked, Optional<LevelResult> level) {
		return level.stream()
			.flatMap(found -> found.requirements().stream())
			.filter(one -> one.requirement().code().equals(asked.code()) && one.requirement().binding())
			.findFirst();
	}

}

package org.partnercenter.audit;

import java.util.List;

import org.partnercenter.audit.Entry.Word;
import org.partnercenter.qualification.Evaluation;
import org.partnercenter.qualification.Evaluations;
import org.springframework.stereotype.Component;

/**
 * How the evidence of an organization was judged, by which tables, and what they said.
 */
@Component
class JudgementChronicle implements Chronicle {

	private final Evaluations evaluations;

	JudgementChronicle(Evaluations evaluations) {
		this.evaluations = evaluations;
	}

	@Override
	public Kind kind() {
		return Kind.DECISION;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		return subject.isPerson() ? List.of()
				: this.evaluations.latest(subject.organization(), window.from(), window.until(), window.most())
					.stream()
					.map(JudgementChronicle::entry)
					.toList();
	}

	private static Entry entry(Evaluation kept) {
		String level = kept.judgement().level();
		Entry entry = Entry
			.of(kept.at(), Kind.DECISION, "audit.decision.judged", new Word("level." + level, level),
					kept.judgement().total())
			.shownAt("/audit/evaluations/" + kept.id())
			.with("tables", String.join(", ", Tables.names(kept.judgement().tables())))
			.with("rules", kept.judgement().rows().stream().distinct().count());
		return (kept.levelBefore() == null) ? entry
				: entry.with("before", new Word("level." + kept.levelBefore(), kept.levelBefore()));
	}

}

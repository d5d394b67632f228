package org.partnercenter.cases;

import java.util.ArrayList;
import java.util.List;

import org.partnercenter.cases.ProcessStatistics.Measured;
import org.partnercenter.diagram.Mark;
import org.partnercenter.diagram.Step;

/**
 * Colours steps by how often they were reached, against the busiest of the model. A part
 * is not coloured, or else its colour would lie beneath all that is in it.
 */
final class Heat {

	private static final int LEVELS = 5;

	private Heat() {
	}

	/** Steps that somebody or something works at get a badge besides. */
	static List<Mark> marks(Measured measured, CaseWords words) {
		long most = measured.model().steps().stream().mapToLong(step -> measured.of(step).count()).max().orElse(0);
		List<Mark> marks = new ArrayList<>();
		for (Step step : measured.model().steps()) {
			StepFigures reached = measured.of(step);
			if (reached.count() > 0 && !step.type().equals("subProcess")) {
				marks.add(mark(step, reached, most, words));
			}
		}
		return marks;
	}

	/** 1 to 5: a fifth of the most and less is 1. */
	static int level(long count, long most) {
		return (int) Math.max(1, (count * LEVELS + most - 1) / most);
	}

	private static Mark mark(Step step, StepFigures reached, long most, CaseWords words) {
		String kind = "heat" + level(reached.count(), most);
		if (!step.isActivity()) {
			return Mark.of(step.id(), kind);
		}
		String count = words.number(reached.count());
		String badge = (reached.median() != null) ? count + " · " + words.duration(reached.median()) : count;
		return new Mark(step.id(), kind, badge,
				words.text("cases.heat.hint", step.name(), count, words.duration(reached.median())));
	}

}

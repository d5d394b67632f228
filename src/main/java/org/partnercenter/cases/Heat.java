package org.partnercenter.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Mark;
import org.partnercenter.diagram.Step;

/** Colours steps by how often they were reached, against the busiest of the model. */
final class Heat {

	private static final int LEVELS = 5;

	private Heat() {
	}

	/** Steps that somebody or something works at get a badge besides. */
	static List<Mark> marks(DrawnModel model, Map<String, StepFigures> figures, CaseWords words) {
		long most = model.steps()
			.stream()
			.mapToLong(step -> figures.getOrDefault(step.id(), StepFigures.NONE).count())
			.max()
			.orElse(0);
		List<Mark> marks = new ArrayList<>();
		for (Step step : model.steps()) {
			StepFigures reached = figures.getOrDefault(step.id(), StepFigures.NONE);
			if (reached.count() > 0) {
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

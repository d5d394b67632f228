package org.partnercenter.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.partnercenter.membership.Requirement;
import org.partnercenter.qualification.ProgressView.Mark;
import org.partnercenter.qualification.ProgressView.Meter;
import org.springframework.stereotype.Component;

/** Draws the points and the levels on one scale. */
@Component
class Meters {

	private final ProgressTexts texts;

	Meters(ProgressTexts texts) {
		this.texts = texts;
	}

	/** {@code null} in a scheme that asks for no points. */
	Meter of(Way way) {
		List<Requirement> asked = way.rules()
			.scheme()
			.requirements()
			.stream()
			.filter(each -> each.measure().equals("points") && each.atLeast() > 0)
			.toList();
		if (asked.isEmpty()) {
			return null;
		}
		int highest = asked.stream().mapToInt(Requirement::atLeast).max().orElseThrow();
		// a quarter more, so that it shows when a level is passed
		double length = highest * 1.25;
		int points = way.judgement().total();
		List<Mark> marks = new ArrayList<>();
		for (Requirement each : asked) {
			double at = each.atLeast() / length;
			marks.add(new Mark(percent(at), (at < 0.25) ? "start" : (at > 0.6) ? "end" : "middle", marks.size() % 2,
					this.texts.say("meter.mark", each.atLeast(), this.texts.level(each.level()))));
		}
		return new Meter(this.texts.say("meter", points, highest), percent(Math.min(1, points / length)), marks);
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f%%", share * 100);
	}

}

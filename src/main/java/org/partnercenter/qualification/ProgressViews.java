package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.partnercenter.qualification.ProgressView.Line;
import org.partnercenter.qualification.ProgressView.Link;
import org.springframework.stereotype.Component;

/** Puts together what the page about progress shows. */
@Component
class ProgressViews {

	private static final Map<String, String> PAGES = Map.of("points", "/progress/points", "professionals",
			"/evidence/people", "solutions", "/evidence/solutions", "surveyParticipation", "/evidence/surveys",
			"validSurveys", "/evidence/surveys");

	private final ProgressTexts texts;

	private final Meters meters;

	ProgressViews(ProgressTexts texts, Meters meters) {
		this.texts = texts;
		this.meters = meters;
	}

	/**
	 * @param administers others see no links to pages that they may not open
	 */
	ProgressView of(Way way, boolean administers) {
		Optional<LevelResult> target = way.target();
		String lead = target.map(level -> this.texts.lead(way, level))
			.orElseGet(() -> this.texts.say("lead.top", this.texts.level(way.judgement().level())));
		List<Line> lines = target.map(Way::groups)
			.orElse(List.of())
			.stream()
			.map(group -> line(group, way, administers))
			.toList();
		return new ProgressView(lead, way.unpaid().map(this.texts::level).orElse(null),
				target.map(LevelResult::level).map(this.texts::level).orElse(null), this.texts.level(way.active()),
				way.judgement().total(), this.meters.of(way), lines);
	}

	private Line line(List<RequirementResult> group, Way way, boolean administers) {
		boolean met = group.stream().anyMatch(RequirementResult::met);
		boolean binding = group.stream().anyMatch(result -> result.requirement().binding());
		List<Link> links = group.stream()
			.map(result -> page(result.requirement().measure()))
			.distinct()
			.filter(path -> administers || path.startsWith("/progress"))
			.map(path -> new Link(path, "qualification.link" + path.replace('/', '.')))
			.toList();
		return new Line(met, binding, this.texts.requirement(group), hint(group.get(0), way), links);
	}

	static String page(String measure) {
		return PAGES.getOrDefault(measure, "/evidence/competencies");
	}

	private String hint(RequirementResult result, Way way) {
		String measure = result.requirement().measure();
		if (measure.equals("points")) {
			return expiring(way);
		}
		if (measure.equals("competencies") && result.have() > 0) {
			return this.texts.competencies(way.judgement().attained());
		}
		return this.texts.say("have", result.have());
	}

	private String expiring(Way way) {
		int total = way.judgement().total();
		Optional<LocalDate> next = nextEnd(way.judgement());
		if (next.isEmpty()) {
			return this.texts.say("have", total);
		}
		return this.texts.say("have.ending", total, endingOn(next.get(), way.judgement()), this.texts.day(next.get()));
	}

	/** The last day of the points that end first. */
	static Optional<LocalDate> nextEnd(Judgement judgement) {
		return judgement.points()
			.stream()
			.filter(entry -> entry.points() > 0)
			.map(PointEntry::until)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder());
	}

	static int endingOn(LocalDate day, Judgement judgement) {
		return judgement.points()
			.stream()
			.filter(entry -> day.equals(entry.until()))
			.mapToInt(PointEntry::points)
			.sum();
	}

}

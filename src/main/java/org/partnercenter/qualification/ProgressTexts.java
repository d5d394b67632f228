package org.partnercenter.qualification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnercenter.evidence.CompetencyKey;
import org.partnercenter.membership.Requirement;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sentences of the pages about progress, for the person who reads. */
@Component
class ProgressTexts {

	private final MessageSource messages;

	ProgressTexts(MessageSource messages) {
		this.messages = messages;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage("qualification." + key, arguments, LocaleContextHolder.getLocale());
	}

	/** What a table names and no text describes shows as the table has it. */
	String named(String beginning, String code, Object... arguments) {
		return this.messages.getMessage(beginning + code, arguments, code, LocaleContextHolder.getLocale());
	}

	/** What gave points: the row of the table, or else the kind of evidence. */
	String entry(PointEntry entry) {
		return this.messages.getMessage("qualification.row." + entry.row(), null,
				named("qualification.category.", entry.category()), LocaleContextHolder.getLocale());
	}

	String level(String code) {
		return named("level.", code);
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(LocaleContextHolder.getLocale())
			.format(day);
	}

	/** Alternatives are joined to one sentence. */
	String requirement(List<RequirementResult> group) {
		return begin(group.stream()
			.map(RequirementResult::requirement)
			.map(this::requirement)
			.collect(Collectors.joining(say("or"))));
	}

	private String requirement(Requirement asked) {
		return named("requirement.", asked.code(), asked.atLeast());
	}

	String competencies(List<CompetencyKey> attained) {
		return attained.stream()
			.map(CompetencyKey::competency)
			.distinct()
			.map(code -> named("competency.", code))
			.collect(Collectors.joining(", "));
	}

	/**
	 * "Not yet: you have 110 of 120 points. One more competency, or two more references,
	 * would do. Everything else is met."
	 */
	String lead(Way way, LevelResult target) {
		List<List<RequirementResult>> missing = Way.missing(target);
		StringBuilder lead = new StringBuilder(say(way.mustBeMetAgain() ? "lead.again" : "lead.notYet"));
		missing.stream()
			.map(group -> group.get(0))
			.filter(result -> result.requirement().measure().equals("points"))
			.findFirst()
			.ifPresent(points -> lead.append(' ')
				.append(say("lead.points", points.have(), points.requirement().atLeast())));
		lead.append(' ').append(begin(wouldDo(way, target, missing.size())));
		if (missing.size() == 1) {
			lead.append(' ').append(say("lead.rest"));
		}
		return lead.toString();
	}

	/**
	 * What closes the gap: one kind alone, or else what is missing with one kind more.
	 */
	private String wouldDo(Way way, LevelResult target, int missing) {
		Map<String, Integer> alone = way.closers(target.level(), Imagined.NOTHING);
		if (!alone.isEmpty()) {
			return say("lead.closers", more(alone, "or"));
		}
		Imagined needed = way.missingBesidesPoints(target);
		Map<String, Integer> kinds = needed.numbers()
			.entrySet()
			.stream()
			.filter(kind -> kind.getValue() > 0)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
		if (kinds.size() > 1 && way.with(needed).at(target.level()).orElseThrow().met()) {
			return say("lead.needed", more(kinds, "and"));
		}
		Map<String, Integer> besides = way.closers(target.level(), needed);
		return (kinds.isEmpty() || besides.isEmpty()) ? say("lead.several", missing)
				: say("lead.besides", more(kinds, "and"), more(besides, "or"));
	}

	private String more(Map<String, Integer> kinds, String joined) {
		return kinds.entrySet()
			.stream()
			.map(kind -> say("more." + kind.getKey(), kind.getValue()))
			.collect(Collectors.joining(say(joined)));
	}

	private static String begin(String sentence) {
		return sentence.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + sentence.substring(1);
	}

}

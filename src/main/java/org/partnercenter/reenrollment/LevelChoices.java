package org.partnercenter.reenrollment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.partnercenter.form.Choices;
import org.partnercenter.membership.Level;
import org.partnercenter.membership.Schemes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The levels of the schemes around today; which of them an organization may choose is for
 * {@link StepCheck} to say.
 */
@Component
class LevelChoices implements Choices {

	/**
	 * Days in which the anniversary of an open renewal lies, whatever the scheme then.
	 */
	private static final int REACH = 120;

	private final Schemes schemes;

	private final MessageSource texts;

	private final Clock clock;

	LevelChoices(Schemes schemes, MessageSource texts, Clock clock) {
		this.schemes = schemes;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "levels";
	}

	@Override
	public List<Option> options(Locale language) {
		LocalDate today = LocalDate.now(this.clock);
		return Stream.of(today.minusDays(REACH), today, today.plusDays(REACH))
			.flatMap(day -> this.schemes.on(day).ladder().stream())
			.map(Level::code)
			.distinct()
			.map(code -> new Option(code, this.texts.getMessage("level." + code, null, code, language)))
			.toList();
	}

}

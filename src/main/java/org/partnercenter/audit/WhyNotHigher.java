package org.partnercenter.audit;

import java.time.LocalDate;
import java.util.List;

import org.partnercenter.audit.Answer.Cell;
import org.partnercenter.partner.Organization;
import org.partnercenter.qualification.LevelResult;
import org.partnercenter.qualification.RequirementResult;
import org.springframework.stereotype.Component;

/** Why did it hold this level and not a higher one on a day? */
@Component
class WhyNotHigher implements Question {

	private final Whose whose;

	private final AsOf asOf;

	WhyNotHigher(Whose whose, AsOf asOf) {
		this.whose = whose;
		this.asOf = asOf;
	}

	@Override
	public int number() {
		return 3;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.text("organization"), Field.day("day"));
	}

	@Override
	public Answer answer(Asked asked) {
		return this.whose.organization(number(), asked, this::answer);
	}

	private Answer answer(Organization organization, Asked asked) {
		LocalDate day = asked.day("day", asked.today());
		AsOf.Then then = this.asOf.of(organization, day);
		Wording words = asked.words();
		Answer answer = new Answer();
		String page = Links.organization(organization.id()) + "?day=" + day;
		String held = then.membership().level();
		answer.say(words.say((held != null) ? "audit.answer.3.held" : "audit.answer.3.none", organization.displayName(),
				day, words.level(held)), page);
		if (then.points() == null) {
			return answer.say(words.say("audit.then.points.none"));
		}
		answer.say(words.say("audit.answer.3.judged", then.points().kept().at(),
				then.points().kept().judgement().total(), String.join(", ", then.points().tables())),
				"/audit/evaluations/" + then.points().kept().id());
		higher(held, then, words, answer);
		return answer;
	}

	private static void higher(String held, AsOf.Then then, Wording words, Answer answer) {
		List<LevelResult> levels = then.points().kept().judgement().levels();
		List<String> codes = levels.stream().map(LevelResult::level).toList();
		Answer.Table table = answer.table(words.say("audit.then.requirements"), words.say("audit.then.level"),
				words.say("audit.then.requirement"), words.say("audit.then.have"), words.say("audit.then.state"),
				words.say("audit.then.row"));
		for (LevelResult level : levels.subList(codes.indexOf(held) + 1, levels.size())) {
			boolean waits = level.level().equals(then.membership().assigned());
			answer.say(words.say(
					waits ? "audit.answer.3.unpaid" : level.met() ? "audit.answer.3.met" : "audit.answer.3.missing",
					words.level(level.level()), missing(level, words)));
			level.requirements()
				.forEach(result -> table.row(Cell.of(words.level(level.level())), Cell.of(said(result, words)),
						Cell.of(words.value(result.have())), state(result, words),
						Cell.of(result.requirement().row())));
		}
	}

	private static String missing(LevelResult level, Wording words) {
		return String.join("; ",
				level.requirements()
					.stream()
					.filter(result -> !result.met() && result.requirement().binding())
					.map(result -> words.say("audit.answer.3.one", said(result, words), result.have()))
					.toList());
	}

	private static String said(RequirementResult result, Wording words) {
		return words.say("requirement." + result.requirement().code(), result.requirement().atLeast());
	}

	private static Cell state(RequirementResult result, Wording words) {
		return Cell.of(words.say(result.met() ? "audit.then.met"
				: result.requirement().binding() ? "audit.then.unmet" : "audit.then.advice"));
	}

}

package org.partnercenter.audit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.partnercenter.audit.Answer.Cell;
import org.springframework.stereotype.Component;

/** Everything that this clerk decided in a time; last month, if none is given. */
@Component
class WhatWasDecided implements Question {

	private static final int MOST = 500;

	private final Whose whose;

	private final Timeline timeline;

	WhatWasDecided(Whose whose, Timeline timeline) {
		this.whose = whose;
		this.timeline = timeline;
	}

	@Override
	public int number() {
		return 6;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.text("person"), Field.day("from"), Field.day("until"));
	}

	@Override
	public Answer answer(Asked asked) {
		return this.whose.person(number(), asked, this::answer);
	}

	private Answer answer(String account, Asked asked) {
		LocalDate from = asked.day("from", asked.today().minusMonths(1).withDayOfMonth(1));
		LocalDate until = asked.day("until", from.plusMonths(1).minusDays(1));
		Wording words = asked.words(List.of(account));
		Filter filter = new Filter(EnumSet.of(Kind.FACT, Kind.TASK), from, until);
		Timeline.Page page = this.timeline.page(Subject.person(account), filter, null, MOST);
		List<Entry> own = page.entries()
			.stream()
			.filter(entry -> account.equals(entry.actor()) || account.equals(entry.represented()))
			.toList();
		String more = Links.person(account) + "?kind=FACT&kind=TASK&from=" + from + "&until=" + until;
		Answer answer = new Answer().say(words.say("audit.answer.6", words.name(account), from, until, own.size()),
				more);
		if (page.next() != null) {
			answer.say(words.say("audit.answer.6.more", MOST), more);
		}
		List<Line> lines = asked.lines(own);
		Map<String, Integer> counts = new TreeMap<>();
		lines.forEach(line -> counts.merge(line.what(), 1, Integer::sum));
		Answer.Table table = answer.table(words.say("audit.answer.6.counts"), words.say("audit.export.what"),
				words.say("audit.detail.count"));
		counts.forEach((what, count) -> table.row(Cell.of(what), Cell.of(words.value(count))));
		return answer.show(lines);
	}

}

package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.partnercenter.audit.Answer.Cell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases wait longer than so many days, where, on whom? */
@Component
class WhatWaits implements Question {

	private static final int DAYS = 5;

	private static final int MOST = 200;

	private static final String WAITING = """
			select t.name_, t.create_time_, t.assignee_, t.due_date_, t.proc_inst_id_, d.key_,
			(select max(l.group_id_) from act_ru_identitylink l where l.task_id_ = t.id_) as group_
			from act_ru_task t left join act_re_procdef d on d.id_ = t.proc_def_id_
			where t.create_time_ < :since order by t.create_time_, t.id_ fetch first %d rows only"""
		.formatted(MOST + 1);

	private final JdbcClient rows;

	WhatWaits(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public int number() {
		return 8;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.number("days"));
	}

	@Override
	public Answer answer(Asked asked) {
		int days = asked.number("days", 0, 3650, DAYS);
		Instant now = asked.clock().instant();
		List<Waiting> waiting = this.rows.sql(WAITING)
			.param("since", Timestamp.from(now.minus(Duration.ofDays(days))))
			.query((row, number) -> waiting(row))
			.list();
		Wording words = asked.words(waiting.stream().map(Waiting::assignee).filter(Objects::nonNull).toList());
		Answer answer = new Answer();
		answer.say((waiting.size() > MOST) ? words.say("audit.answer.8.more", days, MOST)
				: words.say("audit.answer.8", days, waiting.size()));
		Answer.Table table = answer.table(words.say("audit.answer.8.cases"), words.say("audit.answer.8.where"),
				words.say("audit.answer.8.process"), words.say("audit.then.since"), words.say("audit.answer.8.days"),
				words.say("audit.answer.8.whom"));
		waiting.stream()
			.limit(MOST)
			.forEach(one -> table.row(Cell.to(one.name(), Links.ofCase(one.instance())),
					Cell.of(words.word("audit.process." + one.process(), one.process())),
					Cell.of(words.value(one.since())),
					Cell.of(words.value(Duration.between(one.since(), now).toDays())), whom(one, words)));
		return answer;
	}

	private static Cell whom(Waiting one, Wording words) {
		if (one.assignee() != null) {
			return Cell.to(words.name(one.assignee()), Links.person(one.assignee()));
		}
		return Cell.of((one.group() == null) ? words.say("audit.answer.8.nobody")
				: words.value(TaskChronicle.group(one.group())));
	}

	private static Waiting waiting(ResultSet row) throws SQLException {
		return new Waiting(row.getString("name_"), String.valueOf(row.getString("key_")),
				Sql.engineInstant(row, "create_time_"), row.getString("assignee_"), row.getString("group_"),
				row.getString("proc_inst_id_"));
	}

	private record Waiting(String name, String process, Instant since, String assignee, String group, String instance) {

	}

}

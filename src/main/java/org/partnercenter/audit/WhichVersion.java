package org.partnercenter.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.partnercenter.audit.Answer.Cell;
import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which cases ran under this version of a process, and what changed in the next one,
 * approved by whom?
 */
@Component
class WhichVersion implements Question {

	private static final int MOST = 100;

	private static final String COUNTS = "select proc_def_id_, count(*), sum(case when end_time_ is null then 1 else 0 end)"
			+ " from act_hi_procinst where proc_def_key_ = :process group by proc_def_id_";

	private static final String CASES = "select id_, start_time_, end_time_ from act_hi_procinst "
			+ "where proc_def_id_ = :definition order by start_time_ desc, id_ fetch first " + MOST + " rows only";

	private final Models models;

	private final ModelChanges changes;

	private final JdbcClient rows;

	WhichVersion(Models models, ModelChanges changes, JdbcClient rows) {
		this.models = models;
		this.changes = changes;
		this.rows = rows;
	}

	@Override
	public int number() {
		return 9;
	}

	@Override
	public List<Field> fields() {
		Map<String, String> processes = new LinkedHashMap<>();
		this.models.newest().forEach(model -> processes.put(model.process(), model.name()));
		return List.of(new Field("process", "select", processes), Field.number("version"));
	}

	@Override
	public Answer answer(Asked asked) {
		List<DrawnModel> versions = this.models.versions(asked.text("process"));
		Wording words = asked.words();
		if (versions.isEmpty()) {
			return new Answer().say(words.say("audit.answer.9.unknown"));
		}
		DrawnModel newest = versions.get(0);
		int wanted = asked.number("version", 1, newest.version(), newest.version());
		Map<Integer, DrawnModel> byVersion = versions.stream()
			.collect(Collectors.toMap(DrawnModel::version, model -> model));
		Map<String, ModelChanges.Change> changes = this.changes
			.of(versions.stream().map(DrawnModel::definitionId).toList());
		Wording named = asked.words(changes.values().stream().flatMap(ModelChanges.Change::accounts).toList());
		Answer answer = new Answer();
		DrawnModel model = byVersion.get(wanted);
		DrawnModel next = byVersion.get(wanted + 1);
		answer.say(words.say("audit.answer.9.version", newest.name(), wanted));
		if (next != null) {
			answer.say(named.say("audit.answer.9.next", wanted + 1, difference(model, next, words)));
			answer.say(approval(changes.get(next.definitionId()), named));
		}
		versions(versions, changes, named, answer);
		if (model != null) {
			cases(model, named, answer);
		}
		return answer;
	}

	private void versions(List<DrawnModel> versions, Map<String, ModelChanges.Change> changes, Wording words,
			Answer answer) {
		Answer.Table table = answer.table(words.say("audit.answer.9.versions"), words.say("audit.answer.9.one"),
				words.say("audit.answer.9.cases"), words.say("audit.answer.9.running"),
				words.say("audit.answer.9.approved"));
		Map<String, long[]> counts = new LinkedHashMap<>();
		this.rows.sql(COUNTS).param("process", versions.get(0).process()).query(row -> {
			counts.put(row.getString(1), new long[] { row.getLong(2), row.getLong(3) });
		});
		versions.forEach(model -> {
			long[] count = counts.getOrDefault(model.definitionId(), new long[2]);
			table.row(Cell.to(String.valueOf(model.version()), "/processes/" + model.process()),
					Cell.of(words.value(count[0])), Cell.of(words.value(count[1])),
					Cell.of(approval(changes.get(model.definitionId()), words)));
		});
	}

	private void cases(DrawnModel model, Wording words, Answer answer) {
		Answer.Table table = answer.table(words.say("audit.answer.9.list", model.version()),
				words.say("audit.line.case"), words.say("audit.answer.9.began"), words.say("audit.answer.9.ended"));
		this.rows.sql(CASES).param("definition", model.definitionId()).query(row -> {
			table.row(Cell.to(row.getString(1), Links.ofCase(row.getString(1))),
					Cell.of(words.value(Sql.engineInstant(row, "start_time_"))),
					Cell.of((row.getTimestamp(3) != null) ? words.value(Sql.engineInstant(row, "end_time_")) : ""));
		});
	}

	/** By their steps, told by id: the rest shows in the two pictures. */
	private static String difference(DrawnModel before, DrawnModel after, Wording words) {
		if (before == null) {
			return words.say("audit.answer.9.gone");
		}
		List<String> added = names(after, before);
		List<String> removed = names(before, after);
		List<String> changed = after.steps()
			.stream()
			.filter(step -> before.step(step.id()).filter(old -> !old.equals(step)).isPresent())
			.map(WhichVersion::name)
			.toList();
		List<String> said = new java.util.ArrayList<>();
		say("added", added, words, said);
		say("removed", removed, words, said);
		say("changed", changed, words, said);
		return said.isEmpty() ? words.say("audit.answer.9.same") : String.join("; ", said);
	}

	private static void say(String what, List<String> names, Wording words, List<String> said) {
		if (!names.isEmpty()) {
			said.add(words.say("audit.answer.9." + what, String.join(", ", names)));
		}
	}

	private static List<String> names(DrawnModel of, DrawnModel without) {
		return of.steps()
			.stream()
			.filter(step -> without.step(step.id()).isEmpty())
			.map(WhichVersion::name)
			.filter(Objects::nonNull)
			.toList();
	}

	private static String name(org.partnercenter.diagram.Step step) {
		return (step.name() != null) ? step.name().replaceAll("\\s+", " ") : step.id();
	}

	private static String approval(ModelChanges.Change change, Wording words) {
		return (change == null) ? words.say("audit.answer.9.release") : change.said(words);
	}

}

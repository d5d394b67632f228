package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnercenter.audit.Answer.Cell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who approved this person's association, when, with what reason, and by which rule did
 * it need approval?
 */
@Component
class WhoApproved implements Question {

	private static final String REQUESTS = """
			select r.organization_id, o.legal_name, r.state, r.automatic, r.decided_by, r.decision_reason, r.decided_at,
			r.begun_at, r.process_instance_id from association_request r join organization o on o.id = r.organization_id
			where r.account_id = :account order by r.begun_at desc fetch first 50 rows only""";

	private static final String RULES = """
			select i.id_, i.dec_def_id_, i.proc_inst_id_ from act_hi_decinst i
			where i.proc_inst_id_ in (:instances) and i.dec_def_key_ = 'association-route' order by i.eval_time_""";

	private final Whose whose;

	private final JdbcClient rows;

	private final FiredRows fired;

	WhoApproved(Whose whose, JdbcClient rows, FiredRows fired) {
		this.whose = whose;
		this.rows = rows;
		this.fired = fired;
	}

	@Override
	public int number() {
		return 1;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.text("person"));
	}

	@Override
	public Answer answer(Asked asked) {
		return this.whose.person(number(), asked, this::answer);
	}

	private Answer answer(String account, Asked asked) {
		List<Request> requests = this.rows.sql(REQUESTS)
			.param("account", account)
			.query((row, number) -> request(row))
			.list();
		Map<String, String> rules = rules(requests);
		Wording words = asked
			.words(Stream.concat(Stream.of(account), requests.stream().map(Request::decidedBy).filter(by -> by != null))
				.toList());
		Answer answer = new Answer();
		if (requests.isEmpty()) {
			return answer.say(words.say("audit.answer.1.none", words.name(account)), Links.person(account));
		}
		requests.forEach(request -> answer.say(sentence(request, account, words)));
		Answer.Table table = answer.table(words.say("audit.person.requests"), words.say("audit.person.organization"),
				words.say("audit.then.state"), words.say("audit.answer.asked"), words.say("audit.answer.decidedBy"),
				words.say("audit.export.reason"), words.say("audit.detail.rule"), words.say("audit.line.case"));
		requests.forEach(request -> table.row(Cell.to(request.name(), Links.organization(request.organization())),
				Cell.of(words.word("audit.request." + request.state(), request.state())),
				Cell.of(words.value(request.begunAt())), decider(request, words), Cell.of(request.reason()),
				Cell.of(rules.get(request.instance())),
				Cell.to(words.say("audit.line.case"), Links.ofCase(request.instance()))));
		return answer;
	}

	private static String sentence(Request request, String account, Wording words) {
		String who = words.name(account);
		if (request.decidedBy() != null) {
			boolean no = request.state().equals("REJECTED");
			return words.say(no ? "audit.answer.1.rejected" : "audit.answer.1.approved", who, request.name(),
					words.name(request.decidedBy()), request.decidedAt());
		}
		return words.say(request.automatic() ? "audit.answer.1.automatic" : "audit.answer.1.open", who, request.name());
	}

	private static Cell decider(Request request, Wording words) {
		return (request.decidedBy() == null) ? Cell.of("")
				: Cell.to(words.name(request.decidedBy()) + ", " + words.value(request.decidedAt()),
						Links.person(request.decidedBy()));
	}

	/** By case, the row of the table that fired last. */
	private Map<String, String> rules(List<Request> requests) {
		List<String> instances = requests.stream().map(Request::instance).filter(id -> id != null).toList();
		Map<String, String> cases = new HashMap<>();
		Map<String, String> tables = new HashMap<>();
		if (!instances.isEmpty()) {
			this.rows.sql(RULES).param("instances", instances).query(row -> {
				cases.put(row.getString("proc_inst_id_"), row.getString("id_"));
				tables.put(row.getString("id_"), row.getString("dec_def_id_"));
			});
		}
		Map<String, String> said = this.fired.of(tables);
		cases.replaceAll((instance, decision) -> Tables.name(tables.get(decision)) + ", " + said.get(decision));
		return cases;
	}

	private static Request request(ResultSet row) throws SQLException {
		return new Request(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4),
				row.getString(5), row.getString(6), Sql.instant(row, "decided_at"), Sql.instant(row, "begun_at"),
				row.getString(9));
	}

	private record Request(UUID organization, String name, String state, boolean automatic, String decidedBy,
			String reason, Instant decidedAt, Instant begunAt, String instance) {

	}

}

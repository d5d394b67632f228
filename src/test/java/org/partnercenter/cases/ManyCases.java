package org.partnercenter.cases;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * History of many associations, written straight into the tables: each case with seven
 * steps, a task, a completion, two variables and three facts of the trail, spread over
 * 400 days. Of those that are filled in first, one of 50 still waits: history grows, and
 * what is open does not. One organization for ten cases. On PostgreSQL.
 */
final class ManyCases {

	private static final List<String> TABLES = List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst",
			"act_hi_op_log", "act_hi_varinst", "act_ru_execution", "act_ru_task", "organization", "association_request",
			"trail");

	/**
	 * What is filled for case {@code n}; its ids are digests of the number, as spread as
	 * random ones.
	 */
	private static final String CASES = """
			(select n, cast(md5('case' || n) as uuid)::text as instance, cast(md5('key' || n) as uuid) as about,
			cast(md5('org' || n / 10) as uuid) as organization, n %% 50 = 0 and %s as running,
			cast(now() at time zone 'UTC' as timestamp) - ((n::bigint * 7919) %% 34560000) * interval '1 second' as began
			from generate_series(%d, %d) n) c""";

	private static final String STEPS = """
			(select * from (values (1, 'startEvent_decisionNeeded', 'startEvent', 0, 0),
			(2, 'sendTask_askAdministrators', 'sendTask', 0, 1), (3, 'userTask_decideAssociation', 'userTask', 1, 90000),
			(4, 'serviceTask_recordDecision', 'serviceTask', 90000, 90001), (5, 'gateway_approved', 'exclusiveGateway',
			90001, 90001), (6, 'sendTask_sendRejection', 'sendTask', 90001, 90003), (7, 'endEvent_rejected', 'noneEndEvent',
			90003, 90003)) as steps (step, activity, kind, begins, ends)) s""";

	/** The check digit of Partner Program IDs. */
	private static final String CHECK = """
			create or replace function public.damm(digits text) returns text as $$
			declare interim int := 0; digit text; begin
			foreach digit in array regexp_split_to_array(digits, '') loop
			interim := substr((array['0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581',
			'5869720134', '8945362017', '9438617205', '2581436790'])[interim + 1], digit::int + 1, 1);
			end loop; return interim; end $$ language plpgsql""";

	private final JdbcTemplate jdbc;

	private final String definition;

	ManyCases(JdbcTemplate jdbc, String definition) {
		this.jdbc = jdbc;
		this.definition = definition;
	}

	/** Adds cases up to this number. */
	void fill(int from, int until) {
		this.jdbc.execute(CHECK);
		String cases = CASES.formatted(from == 1, from, until);
		String model = ", 'association-decision', '" + this.definition + "'";
		insert("""
				organization (id, legal_name, country, standing, partner_program_id, version)
				select cast(md5('org' || n) as uuid), 'Benchmark ' || n, 'DE', 'ENROLLED', (2000000 + n) || public.damm((2000000 + n)::text), 0
				from generate_series(%d, %d) n on conflict do nothing"""
			.formatted(from / 10, until / 10));
		insert("association_request (id, account_id, organization_id, state, automatic, proofs_sent, begun_at, version) "
				+ "select about, 'p-' || n, organization, 'DECLINED', false, 0, began, 0 from " + cases);
		insert("act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, "
				+ "start_time_, end_time_, duration_, state_) select instance, instance, instance, about::text" + model
				+ ", began, case when not running then began + interval '90003 seconds' end, "
				+ "case when not running then 90003000 end, case when running then 'ACTIVE' else 'COMPLETED' end from "
				+ cases);
		insert("act_hi_actinst (id_, proc_inst_id_, root_proc_inst_id_, execution_id_, parent_act_inst_id_, act_id_, "
				+ "act_name_, act_type_, task_id_, assignee_, proc_def_key_, proc_def_id_, start_time_, end_time_, duration_, "
				+ "act_inst_state_, sequence_counter_) select activity || ':' || instance, instance, instance, instance, "
				+ "instance, activity, activity, kind, case when step = 3 then 't' || instance end, "
				+ "case when step = 3 then 'p-' || n end" + model + ", began + begins * interval '1 second', "
				+ "case when step < 3 or not running then began + ends * interval '1 second' end, "
				+ "case when step < 3 or not running then (ends - begins) * 1000 end, 0, step from " + cases + ", "
				+ STEPS + " where step < 4 or not running");
		details(cases, model);
		this.jdbc.execute("vacuum analyze");
	}

	private void details(String cases, String model) {
		insert("act_hi_taskinst (id_, proc_inst_id_, root_proc_inst_id_, execution_id_, task_def_key_, name_, assignee_, "
				+ "proc_def_key_, proc_def_id_, start_time_, end_time_) select 't' || instance, instance, instance, instance, "
				+ "'userTask_decideAssociation', 'Decide', 'p-' || n" + model
				+ ", began, case when not running then began + interval '90000 seconds' end from " + cases);
		insert("act_hi_op_log (id_, proc_inst_id_, root_proc_inst_id_, task_id_, user_id_, timestamp_, operation_type_, "
				+ "entity_type_, proc_def_key_, proc_def_id_) select 'o' || instance, instance, instance, 't' || instance, "
				+ "'p-' || n % 5000, began + interval '90000 seconds', 'Complete', 'Task'" + model + " from " + cases
				+ " where not running");
		insert("act_hi_varinst (id_, proc_inst_id_, root_proc_inst_id_, execution_id_, name_, var_type_, text_, state_, "
				+ "proc_def_key_, proc_def_id_, create_time_) select v || instance, instance, instance, instance, v, "
				+ "'string', about::text, 'CREATED'" + model + ", began from " + cases
				+ ", (values ('requestId'), ('approved')) as names (v)");
		insert("act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_, "
				+ "is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_) "
				+ "select instance, 1, instance, instance, about::text, '" + this.definition
				+ "', 'userTask_decideAssociation', true, false, true, false, 1, 2 from " + cases + " where running");
		insert("act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, "
				+ "create_time_, due_date_, suspension_state_, priority_) select 't' || instance, 1, instance, instance, '"
				+ this.definition + "', 'Decide', 'userTask_decideAssociation', 'p-' || n, began, "
				+ "began + interval '3 days', 1, 50 from " + cases + " where running");
		insert("trail (recorded_at, action, actor_account, actor_role, organization, object_kind, object_id, details, "
				+ "process_instance, uid, mac) select began + f * interval '1 hour', 'association.fact-' || f, 'p-' || n, 'person', "
				+ "organization, 'association', about::text, '{}', instance, gen_random_uuid(), 'none' from " + cases
				+ ", generate_series(1, 3) f");
	}

	/**
	 * Indexes are made anew afterwards: rows of a million cases would take hours with
	 * them.
	 */
	void fillQuickly(int from, int until) {
		List<String> indexes = this.jdbc.queryForList("select indexdef from pg_indexes where schemaname = 'public' "
				+ "and tablename = any (?) and indexdef not like '%UNIQUE%'", String.class, names());
		this.jdbc
			.queryForList("select indexname from pg_indexes where schemaname = 'public' and tablename = any (?) "
					+ "and indexdef not like '%UNIQUE%'", String.class, names())
			.forEach(index -> this.jdbc.execute("drop index " + index));
		fill(from, until);
		indexes.forEach(this.jdbc::execute);
		this.jdbc.execute("vacuum analyze");
	}

	private static Object names() {
		return TABLES.toArray(String[]::new);
	}

	private void insert(String text) {
		this.jdbc.update("insert into " + text);
	}

}

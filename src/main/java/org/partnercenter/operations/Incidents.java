package org.partnercenter.operations;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.diagram.Models;
import org.partnercenter.diagram.Step;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;

/** The engine's incidents, put together by what is to be mended. */
@Component
class Incidents {

	/** How many cases of a step are shown by name, and how many steps at all. */
	private static final int SHOWN = 10;

	private static final int STEPS = 100;

	private static final int ATTEMPTS = 3;

	private static final String STEPS_AT = """
			select d.key_, i.activity_id_, coalesce(i.incident_msg_, ''), count(*), min(i.incident_timestamp_)
			from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
			where i.id_ = i.root_cause_incident_id_
			group by d.key_, i.activity_id_, coalesce(i.incident_msg_, '')
			order by 4 desc, 5 fetch first %d rows only""".formatted(STEPS);

	private static final String CASES = """
			select i.id_, i.incident_type_, i.configuration_, i.proc_inst_id_, e.business_key_, d.key_, d.id_,
			i.activity_id_, coalesce(i.incident_msg_, ''), i.incident_timestamp_
			from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
			join act_ru_execution e on e.id_ = i.proc_inst_id_
			where i.id_ = i.root_cause_incident_id_ and d.key_ = ? and i.activity_id_ = ?
			and coalesce(i.incident_msg_, '') = ? order by i.incident_timestamp_""";

	private final JdbcClient jdbc;

	private final Models models;

	private final ManagementService jobs;

	private final OnBehalf onBehalf;

	private final Trail trail;

	Incidents(JdbcClient jdbc, Models models, ManagementService jobs, OnBehalf onBehalf, Trail trail) {
		this.jdbc = jdbc;
		this.models = models;
		this.jobs = jobs;
		this.onBehalf = onBehalf;
		this.trail = trail;
	}

	/** Where most cases stand first. */
	@Transactional(readOnly = true)
	public List<StuckStep> steps() {
		return this.jdbc.sql(STEPS_AT).query((row, number) -> {
			List<Stuck> some = cases(row.getString(1), row.getString(2), row.getString(3), SHOWN);
			return new StuckStep(row.getString(1), row.getString(2), name(some, row.getString(2)), row.getString(3),
					row.getLong(4), row.getObject(5, OffsetDateTime.class).toInstant(), some);
		}).list();
	}

	/**
	 * Gives the failed jobs of these cases new attempts; what is not a failed job stays.
	 * @param message only those that failed for this reason
	 * @return how many
	 */
	@Transactional
	public int tryAgain(String process, String step, String message, String account) {
		List<String> failed = new ArrayList<>();
		cases(process, step, message, Integer.MAX_VALUE).stream()
			.filter(one -> "failedJob".equals(one.type()))
			.forEach(one -> failed.add(one.job()));
		if (!failed.isEmpty()) {
			this.onBehalf.run(() -> failed.forEach(job -> this.jobs.setJobRetries(job, ATTEMPTS)));
			this.trail.record(Fact.of("operations.tried-again")
				.by(account, "camunda-admin")
				.about("step", process + "/" + step)
				.with("cases", failed.size())
				.with("message", message));
		}
		return failed.size();
	}

	private List<Stuck> cases(String process, String step, String message, int most) {
		return this.jdbc.sql(CASES + " fetch first " + most + " rows only")
			.params(process, step, message)
			.query((row, number) -> new Stuck(row.getString(1), row.getString(2),
					"failedJob".equals(row.getString(2)) ? row.getString(3) : null, row.getString(4), row.getString(5),
					row.getString(6), row.getString(7), row.getString(8), row.getString(9),
					row.getObject(10, OffsetDateTime.class).toInstant()))
			.list();
	}

	private String name(List<Stuck> some, String step) {
		return some.stream()
			.findFirst()
			.flatMap(one -> this.models.of(one.definitionId()).step(step))
			.map(Step::name)
			.orElse(step);
	}

}

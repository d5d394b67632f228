package org.partnercenter.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.partnercenter.privacy.PersonalData.Subject;
import org.partnercenter.process.OnBehalf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine remembers of a person's cases: variables, and names of tasks. That they
 * ran, and who decided when, it goes on to know.
 */
@Component
class EngineTraces {

	private final RuntimeService processes;

	private final TaskService tasks;

	private final HistoryService history;

	private final OnBehalf onBehalf;

	private final JdbcClient jdbc;

	EngineTraces(RuntimeService processes, TaskService tasks, HistoryService history, OnBehalf onBehalf,
			JdbcClient jdbc) {
		this.tasks = tasks;
		this.processes = processes;
		this.history = history;
		this.onBehalf = onBehalf;
		this.jdbc = jdbc;
	}

	/** Ids of all tasks of these instances, and of those that they have called. */
	Set<String> tasksOf(List<String> instances) {
		Set<String> tasks = new LinkedHashSet<>();
		for (String instance : instances) {
			tasks.addAll(this.jdbc
				.sql("""
						select t.id_ from act_hi_taskinst t where t.proc_inst_id_ in
						(select p.id_ from act_hi_procinst p where p.root_proc_inst_id_ = :instance or p.id_ = :instance)""")
				.param("instance", instance)
				.query(String.class)
				.list());
		}
		return tasks;
	}

	/** Ends those that still run, and those that they have called. */
	void forget(List<String> instances) {
		for (String instance : instances) {
			this.onBehalf.runAtOnce(() -> this.processes.deleteProcessInstanceIfExists(instance,
					"The person was erased", true, true, false, false));
			this.jdbc.sql("select id_ from act_hi_procinst where root_proc_inst_id_ = :root")
				.param("root", instance)
				.query(String.class)
				.list()
				.forEach(this::forgetOne);
		}
	}

	/**
	 * Cases of others go on: only what tells of the person is taken out of their
	 * variables; of those that have ended, all variables go.
	 */
	void clean(List<String> instances, Subject subject) {
		for (String instance : instances) {
			this.onBehalf.run(() -> this.processes.createVariableInstanceQuery()
				.processInstanceIdIn(instance)
				.list()
				.stream()
				.filter(variable -> variable.getValue() instanceof String)
				.forEach(variable -> clean(variable, subject)));
			this.jdbc.sql("update act_ru_task set name_ = task_def_key_ where proc_inst_id_ = :instance")
				.param("instance", instance)
				.update();
			forgetOne(instance);
		}
	}

	private void clean(VariableInstance variable, Subject subject) {
		String cleaned = subject.cleaned((String) variable.getValue());
		if (!cleaned.equals(variable.getValue())) {
			if (variable.getTaskId() != null) {
				// it names the execution of its task, too, and is none of its variables
				this.tasks.setVariableLocal(variable.getTaskId(), variable.getName(), cleaned);
			}
			else {
				this.processes.setVariableLocal(variable.getExecutionId(), variable.getName(), cleaned);
			}
		}
	}

	private void forgetOne(String instance) {
		this.onBehalf.runAtOnce(() -> this.history.deleteHistoricVariableInstancesByProcessInstanceId(instance));
		// the name of a task names the case; there is no other way to change it
		this.jdbc.sql("update act_hi_taskinst set name_ = task_def_key_ where proc_inst_id_ = :instance")
			.param("instance", instance)
			.update();
	}

}

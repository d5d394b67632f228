package org.partnercenter.trail;

import java.util.List;

import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds out by which version of which model an instance runs. */
@Component
class RunningProcess {

	private static final Model UNKNOWN = new Model(null, null, null);

	private final JdbcTemplate jdbc;

	RunningProcess(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The instance whose step runs just now in this thread, and its model. */
	Model current() {
		BpmnExecutionContext step = Context.getBpmnExecutionContext();
		return (step == null) ? UNKNOWN : of(step.getExecution());
	}

	Model modelOf(String instance) {
		// what a command began is not in the tables before it ends
		return (Context.getCommandContext() != null) ? known(instance) : stored(instance);
	}

	private Model known(String instance) {
		ExecutionEntity execution = Context.getCommandContext().getExecutionManager().findExecutionById(instance);
		if (execution == null) {
			return stored(instance);
		}
		return of(execution);
	}

	private static Model of(ExecutionEntity execution) {
		ProcessDefinitionEntity definition = execution.getProcessDefinition();
		return new Model(execution.getProcessInstanceId(), definition.getKey(), definition.getVersion());
	}

	private Model stored(String instance) {
		List<Model> found = this.jdbc.query("""
				select d.key_, d.version_ from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
				where i.id_ = ?""", (row, number) -> new Model(instance, row.getString(1), row.getInt(2)), instance);
		return found.isEmpty() ? new Model(instance, null, null) : found.get(0);
	}

	/**
	 * A version of a model, and the instance that runs by it.
	 */
	record Model(String instance, String definition, Integer version) {

	}

}

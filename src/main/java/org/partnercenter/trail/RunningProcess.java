package org.partnercenter.trail;

import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds out by which version of which model an instance runs. */
@Component
class RunningProcess {

	private static final Model UNKNOWN = new Model(null, null);

	private final JdbcTemplate jdbc;

	RunningProcess(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Model modelOf(String instance) {
		if (instance == null) {
			return UNKNOWN;
		}
		// what a command began is not in the tables before it ends
		return (Context.getCommandContext() != null) ? known(instance) : stored(instance);
	}

	private Model known(String instance) {
		ExecutionEntity execution = Context.getCommandContext().getExecutionManager().findExecutionById(instance);
		if (execution == null) {
			return stored(instance);
		}
		ProcessDefinitionEntity definition = execution.getProcessDefinition();
		return new Model(definition.getKey(), definition.getVersion());
	}

	private Model stored(String instance) {
		List<Model> found = this.jdbc.query("""
				select d.key_, d.version_ from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
				where i.id_ = ?""", (row, number) -> new Model(row.getString(1), row.getInt(2)), instance);
		return found.isEmpty() ? UNKNOWN : found.get(0);
	}

	record Model(String definition, Integer version) {

	}

}

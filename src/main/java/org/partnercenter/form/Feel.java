package org.partnercenter.form;

import java.util.Map;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;

/** Conditions of forms, evaluated as the engine evaluates those of its tables. */
interface Feel {

	boolean isTrue(String condition, Map<String, Object> variables);

	static Feel of(ProcessEngineConfigurationImpl engine) {
		return (condition, variables) -> Boolean.TRUE
			.equals(((DefaultDmnEngineConfiguration) engine.getDmnEngineConfiguration()).getFeelEngine()
				.evaluateSimpleExpression(condition, Variables.fromMap(variables).asVariableContext()));
	}

}

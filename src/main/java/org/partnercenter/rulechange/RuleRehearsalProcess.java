package org.partnercenter.rulechange;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;

import static org.partnercenter.rulechange.RehearsalVariables.REHEARSAL_ID;

/** Starts {@code processes/rule-rehearsal.bpmn}: a job of the engine does the work. */
@Component
class RuleRehearsalProcess {

	static final String KEY = "rule-rehearsal";

	private final RuntimeService engine;

	private final OnBehalf onBehalf;

	RuleRehearsalProcess(RuntimeService engine, OnBehalf onBehalf) {
		this.engine = engine;
		this.onBehalf = onBehalf;
	}

	/** In the transaction that keeps the rehearsal. */
	void start(Rehearsal rehearsal) {
		String id = rehearsal.id().toString();
		this.onBehalf
			.run(() -> this.engine.startProcessInstanceByKey(KEY, id, Variables.with(REHEARSAL_ID, id).asMap()));
	}

}

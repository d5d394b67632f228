package org.partnercenter.rulechange;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.rulechange.RehearsalVariables.REHEARSAL_ID;

/** "Rehearse the change" of the rule-rehearsal process. */
@Component
class RehearseRuleChangeDelegate implements JavaDelegate {

	private final Rehearsing rehearsing;

	RehearseRuleChangeDelegate(Rehearsing rehearsing) {
		this.rehearsing = rehearsing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.rehearsing.run(UUID.fromString(REHEARSAL_ID.get(execution)));
	}

}

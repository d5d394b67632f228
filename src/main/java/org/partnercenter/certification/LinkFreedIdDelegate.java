package org.partnercenter.certification;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.certification.CertificationVariables.CONTEST_ID;
import static org.partnercenter.certification.CertificationVariables.LINKED_NOW;

/** "Link the ID that is free now" of the certification-contest process. */
@Component
class LinkFreedIdDelegate implements JavaDelegate {

	private final Contests contests;

	LinkFreedIdDelegate(Contests contests) {
		this.contests = contests;
	}

	@Override
	public void execute(DelegateExecution execution) {
		LINKED_NOW.set(execution, this.contests.link(UUID.fromString(CONTEST_ID.get(execution))));
	}

}

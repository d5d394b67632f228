package org.partnercenter.legalname;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.partnercenter.partner.Organization;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.legalname.LegalnameVariables.CHANGE_ID;

/** Starts and ends {@code processes/legalname.bpmn}; the key is the id of the request. */
@Component
public class LegalnameProcess {

	public static final String KEY = "legalname";

	private final RuntimeService engine;

	private final OnBehalf onBehalf;

	private final NameChanges changes;

	LegalnameProcess(RuntimeService engine, OnBehalf onBehalf, NameChanges changes) {
		this.engine = engine;
		this.onBehalf = onBehalf;
		this.changes = changes;
	}

	/**
	 * Keeps the request and asks the Regional Service Center, both or neither.
	 * @param role in which the account asks
	 * @throws RequestRefused if the organization may not ask now
	 */
	@Transactional
	void ask(Organization organization, String newName, VerifyingDocument document, String account, String role) {
		String id = this.changes.open(organization, newName, document, account, role).toString();
		this.onBehalf.run(() -> this.engine.startProcessInstanceByKey(KEY, id, Variables.with(CHANGE_ID, id).asMap()));
	}

	/** Whether it was still open: then nobody is asked any more. */
	@Transactional
	boolean withdraw(UUID id, String account, String role) {
		boolean withdrawn = this.changes.withdraw(id, account, role);
		if (withdrawn) {
			this.onBehalf.run(() -> this.engine.createMessageCorrelation("nameChangeWithdrawn")
				.processInstanceBusinessKey(id.toString())
				.correlate());
		}
		return withdrawn;
	}

}

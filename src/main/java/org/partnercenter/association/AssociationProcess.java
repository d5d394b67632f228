package org.partnercenter.association;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.association.AssociationVariables.REQUEST_ID;

/** Starts and drives {@code processes/association.bpmn}. */
@Component
class AssociationProcess {

	static final String KEY = "association";

	static final String DECISION_KEY = "association-decision";

	private final RuntimeService processes;

	private final TaskService tasks;

	private final OnBehalf person;

	private final AssociationRequests requests;

	private final AssociationDecisions decisions;

	AssociationProcess(RuntimeService processes, TaskService tasks, OnBehalf person, AssociationRequests requests,
			AssociationDecisions decisions) {
		this.processes = processes;
		this.tasks = tasks;
		this.person = person;
		this.requests = requests;
		this.decisions = decisions;
	}

	/**
	 * Begins a request, or finds the one that is open already.
	 * @return its id
	 */
	@Transactional
	public UUID request(String account, UUID organization) {
		AssociationRequests.Opened opened = this.requests.open(account, organization);
		AssociationRequest request = opened.request();
		if (opened.fresh()) {
			String id = request.id().toString();
			request.runsIn(this.person
				.call(() -> this.processes.startProcessInstanceByKey(KEY, id, Variables.with(REQUEST_ID, id).asMap())
					.getProcessInstanceId()));
		}
		return request.id();
	}

	/** The applicant has proven his mailbox: the profile may be completed. */
	@Transactional
	public void mailboxProven(UUID id) {
		this.decisions.mailboxProven(id);
		correlate("mailboxProven", id);
	}

	/** The applicant does not want to wait any longer. */
	@Transactional
	public void withdraw(UUID id) {
		correlate("requestWithdrawn", id);
	}

	/** Whether it is the applicant's turn; a model may have others between his steps. */
	boolean waitsForApplicant(AssociationRequest request) {
		return request.processInstanceId() != null && this.person.call(() -> this.tasks.createTaskQuery()
			.processInstanceId(request.processInstanceId())
			.taskAssignee(request.accountId())
			.count() > 0);
	}

	/** Adds the Regional Service Center to those who may decide (D-19). */
	void escalate(String decisionInstance) {
		this.person
			.run(() -> this.tasks.createTaskQuery().processInstanceId(decisionInstance).listPage(0, 1).forEach(task -> {
				// claimed and then forgotten, it would be closed to the clerk
				this.tasks.setAssignee(task.getId(), null);
				this.tasks.addCandidateGroup(task.getId(), StaffGroups.REGIONAL_SERVICE_CENTER);
			}));
	}

	private void correlate(String message, UUID id) {
		this.person.run(() -> this.processes.createMessageCorrelation(message)
			.processInstanceId(this.requests.get(id).processInstanceId())
			.correlate());
	}

}

package org.partnercenter.wizard;

import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.process.OnBehalf;

/** Finds the case behind an address, for the person whose case it is. */
@Component
class WizardCases {

	private final HistoryService history;

	private final OnBehalf ours;

	private final ObjectProvider<WizardPages> pages;

	private final CurrentPerson person;

	WizardCases(HistoryService history, OnBehalf ours, ObjectProvider<WizardPages> pages, CurrentPerson person) {
		this.history = history;
		this.ours = ours;
		this.pages = pages;
		this.person = person;
	}

	/**
	 * The case, running or ended.
	 * @throws NotFound if it is unknown, or somebody else's: both look the same
	 */
	WizardCase own(String instanceId) {
		return Optional.ofNullable(this.ours.call(() -> find(instanceId)))
			.flatMap(this::withPages)
			.filter(found -> found.pages().belongsTo(instanceId, found.businessKey(), this.person.id()))
			.orElseThrow(NotFound::new);
	}

	private HistoricProcessInstance find(String instanceId) {
		return this.history.createHistoricProcessInstanceQuery().processInstanceId(instanceId).singleResult();
	}

	private Optional<WizardCase> withPages(HistoricProcessInstance instance) {
		return this.pages.stream()
			.filter(candidate -> candidate.process().equals(instance.getProcessDefinitionKey()))
			.findFirst()
			.map(found -> new WizardCase(instance.getId(), instance.getProcessDefinitionId(), instance.getBusinessKey(),
					found));
	}

}

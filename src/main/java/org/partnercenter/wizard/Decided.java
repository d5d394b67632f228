package org.partnercenter.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.CurrentPerson;
import org.partnercenter.process.OnBehalf;

/** Tells a person who came second what became of his task. */
@Component
class Decided {

	private static final int MOST = 200;

	private final HistoryService history;

	private final OnBehalf ours;

	private final Accounts accounts;

	private final CurrentPerson person;

	private final Acting acting;

	Decided(HistoryService history, OnBehalf ours, Accounts accounts, CurrentPerson person, Acting acting) {
		this.history = history;
		this.ours = ours;
		this.accounts = accounts;
		this.person = person;
		this.acting = acting;
	}

	/** Empty if there was no such task, or if it was never this person's. */
	Optional<Decision> find(String taskId, Locale language) {
		return this.ours.call(() -> Optional
			.ofNullable(this.history.createHistoricTaskInstanceQuery().taskId(taskId).finished().singleResult())
			.filter(this::wasHis)
			.map(task -> new Decision(task.getName(), deciderOf(taskId), Dates.day(task.getEndTime(), language))));
	}

	private boolean wasHis(HistoricTaskInstance task) {
		List<String> groups = this.acting.groups();
		return this.person.id().equals(task.getAssignee()) || this.history.createHistoricIdentityLinkLogQuery()
			.taskId(task.getId())
			.listPage(0, MOST)
			.stream()
			.anyMatch(link -> groups.contains(link.getGroupId()) || this.person.id().equals(link.getUserId()));
	}

	private String deciderOf(String taskId) {
		return this.history.createUserOperationLogQuery()
			.taskId(taskId)
			.operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
			.listPage(0, 1)
			.stream()
			.findFirst()
			.map(UserOperationLogEntry::getUserId)
			.flatMap(this.accounts::find)
			.map(Account::name)
			.orElse(null);
	}

	/**
	 * @param by {@code null} if nobody decided: it was withdrawn, or its time was over
	 */
	record Decision(String task, String by, String on) {

	}

}

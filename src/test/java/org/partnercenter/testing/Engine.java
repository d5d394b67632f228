package org.partnercenter.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.process.OnBehalf;
import org.springframework.boot.test.context.TestComponent;

/**
 * Drives one case step by step: jobs by the name of their activity, tasks in the name of
 * a person.
 */
@TestComponent
public class Engine {

	private final ProcessEngine engine;

	private final OnBehalf onBehalf;

	Engine(ProcessEngine engine, OnBehalf onBehalf) {
		this.onBehalf = onBehalf;
		this.engine = engine;
	}

	public ProcessEngine engine() {
		return this.engine;
	}

	/** The running instance of a process for a business key. */
	public ProcessInstance instance(String process, String businessKey) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.singleResult();
	}

	public Task task(String instance) {
		return this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
	}

	/** Completes the one open task of an instance in the name of a person. */
	public void complete(String instance, String account, Map<String, Object> answers) {
		String task = task(instance).getId();
		this.engine.getIdentityService().setAuthentication(account, groupsOf(account));
		try {
			work(task, account, answers);
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	/**
	 * The applicant works as the portal lets him; everybody else needs the engine's own
	 * grant.
	 */
	private void work(String task, String account, Map<String, Object> answers) {
		if (account.equals(assignee(task))) {
			this.onBehalf.run(() -> this.engine.getTaskService().complete(task, answers));
		}
		else {
			this.engine.getTaskService().complete(task, answers);
		}
	}

	private String assignee(String task) {
		return this.onBehalf
			.call(() -> this.engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee());
	}

	public List<String> groupsOf(String account) {
		return this.engine.getIdentityService()
			.createGroupQuery()
			.groupMember(account)
			.list()
			.stream()
			.map(group -> group.getId())
			.toList();
	}

	/** Runs the job of one activity; fails if there is none. */
	public void run(String instance, String activity) {
		this.engine.getManagementService().executeJob(job(instance, activity).getId());
	}

	public Job job(String instance, String activity) {
		List<Job> jobs = new ArrayList<>(this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(instance)
			.activityId(activity)
			.list());
		if (jobs.size() != 1) {
			throw new AssertionError("Expected one job at " + activity + ", not " + jobs.size());
		}
		return jobs.get(0);
	}

	/** Whether an ended or running instance went through an activity. */
	public boolean passed(String instance, String activity) {
		return this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.activityId(activity)
			.finished()
			.count() > 0;
	}

	public boolean hasEnded(String instance) {
		return this.engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count() == 0;
	}

}

package org.partnercenter.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.testing.Unique;

/**
 * Cases of a process of their own: somebody checks; if that is not enough, somebody
 * checks again. They begin a day before now, so that all of their times are chosen here.
 */
final class TrialCases {

	static final String CHECKER = "p-checker";

	private final ProcessEngine engine;

	private final OnBehalf onBehalf;

	private final String process = "cases" + Unique.word();

	private final Instant begin = ClockUtil.getCurrentTime().toInstant().minus(Duration.ofDays(1));

	TrialCases(ProcessEngine engine, OnBehalf onBehalf) {
		this.engine = engine;
		this.onBehalf = onBehalf;
		deploy("Check");
	}

	String process() {
		return this.process;
	}

	/** A version more, in which the first task has another name. */
	void deploy(String name) {
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance(this.process + ".bpmn",
					Bpmn.createExecutableProcess(this.process)
						.name("Trial of checks")
						.camundaHistoryTimeToLive(1)
						.startEvent("startEvent_begun")
						.name("Begun")
						.userTask("userTask_check")
						.name(name)
						.camundaAssignee(CHECKER)
						.camundaDueDate("PT2H")
						.exclusiveGateway("gateway_enough")
						.name("Enough?")
						.sequenceFlowId("flow_yes")
						.condition("Yes", "${enough}")
						.endEvent("endEvent_done")
						.name("Done")
						.moveToLastGateway()
						.sequenceFlowId("flow_no")
						.condition("No", "${!enough}")
						.userTask("userTask_checkAgain")
						.name("Check again")
						.camundaCandidateGroups("finance")
						.sequenceFlowId("flow_again")
						.endEvent("endEvent_doneAgain")
						.done())
			.deploy();
	}

	/** Begins a case at the begin of all, after so many minutes. */
	String start(String key, boolean enough, int minutes) {
		at(minutes);
		return this.onBehalf.call(() -> this.engine.getRuntimeService()
			.startProcessInstanceByKey(this.process, key, Map.of("enough", enough))
			.getId());
	}

	/** Finishes the one open task of a case, so many minutes after the begin of all. */
	void finish(String instance, int minutes) {
		at(minutes);
		this.engine.getIdentityService().setAuthenticatedUserId(CHECKER);
		try {
			Task task = this.onBehalf
				.call(() -> this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult());
			this.onBehalf.run(() -> this.engine.getTaskService().complete(task.getId()));
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	/** Ends a case from outside. */
	void breakOff(String instance, int minutes) {
		at(minutes);
		this.onBehalf.run(() -> this.engine.getRuntimeService().deleteProcessInstance(instance, "no longer needed"));
	}

	void at(int minutes) {
		ClockUtil.setCurrentTime(Date.from(this.begin.plus(Duration.ofMinutes(minutes))));
	}

	/** A day later than all began. */
	void today() {
		at((int) Duration.ofDays(1).toMinutes());
	}

}

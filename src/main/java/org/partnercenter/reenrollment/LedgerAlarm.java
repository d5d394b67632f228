package org.partnercenter.reenrollment;

import org.camunda.bpm.engine.ManagementService;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

/**
 * Lets the check of the ledger fail, so that the engine tries it again and raises an
 * incident in the end; but only once for the same figure, and not in each hour anew.
 */
@Component
class LedgerAlarm {

	private static final String CHECK = "serviceTask_checkLedger";

	private final LedgerCheck check;

	private final ManagementService jobs;

	private final OnBehalf onBehalf;

	LedgerAlarm(LedgerCheck check, ManagementService jobs, OnBehalf onBehalf) {
		this.check = check;
		this.jobs = jobs;
		this.onBehalf = onBehalf;
	}

	/**
	 * @param instance that checks
	 * @throws IllegalStateException if it does not add up, and no other instance says so
	 */
	void raise(String instance) {
		this.check.complaint().filter(complaint -> !isSaid(complaint, instance)).ifPresent(complaint -> {
			throw new IllegalStateException(complaint);
		});
	}

	private boolean isSaid(String complaint, String instance) {
		return this.onBehalf
			.call(() -> this.jobs.createJobQuery()
				.processDefinitionKey("renewal-calendar")
				.activityId(CHECK)
				.exceptionMessage(complaint)
				.list())
			.stream()
			.anyMatch(job -> !job.getProcessInstanceId().equals(instance));
	}

}

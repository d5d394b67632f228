package org.partnercenter.certification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.partnercenter.partner.CertificationContested;
import org.partnercenter.partner.CertificationUnlinked;
import org.partnercenter.partner.PersonLeft;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import static org.partnercenter.certification.CertificationVariables.CONTEST_ID;

/** Starts and ends {@code processes/certification-contest.bpmn}. */
@Component
public class ContestProcess {

	public static final String KEY = "certification-contest";

	private final RuntimeService engine;

	private final OnBehalf onBehalf;

	private final Contests contests;

	ContestProcess(RuntimeService engine, OnBehalf onBehalf, Contests contests) {
		this.engine = engine;
		this.onBehalf = onBehalf;
		this.contests = contests;
	}

	/**
	 * In the transaction that refuses the claim: no ID stays unlinked without a clerk who
	 * is asked.
	 */
	@EventListener
	void start(CertificationContested contested) {
		this.contests.open(contested)
			.map(UUID::toString)
			.ifPresent(id -> this.onBehalf
				.run(() -> this.engine.startProcessInstanceByKey(KEY, id, Variables.with(CONTEST_ID, id).asMap())));
	}

	@EventListener
	void free(CertificationUnlinked unlinked) {
		over(this.contests.openAbout(unlinked.certificationId()));
	}

	@EventListener
	void leave(PersonLeft left) {
		over(this.contests.openOf(left.organization(), left.account()));
	}

	/** Links nothing yet: that is a step of its own, in a transaction of its own. */
	private void over(List<UUID> contests) {
		contests.forEach(id -> this.onBehalf.run(() -> this.engine.createMessageCorrelation("contestOver")
			.processInstanceBusinessKey(id.toString())
			.correlateAll()));
	}

}

package org.partnercenter.domainclaim;

import org.camunda.bpm.engine.RuntimeService;
import org.partnercenter.partner.DomainContested;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import static org.partnercenter.domainclaim.DomainclaimVariables.CLAIM_ID;

/** Starts {@code processes/domainclaim.bpmn}. */
@Component
public class DomainclaimProcess {

	public static final String KEY = "domainclaim";

	private final RuntimeService engine;

	private final OnBehalf onBehalf;

	DomainclaimProcess(RuntimeService engine, OnBehalf onBehalf) {
		this.engine = engine;
		this.onBehalf = onBehalf;
	}

	/**
	 * In the transaction that contests the claim: no claim stays contested without a
	 * clerk who is asked.
	 */
	@EventListener
	void start(DomainContested contested) {
		String claimId = contested.claimId().toString();
		this.onBehalf
			.run(() -> this.engine.startProcessInstanceByKey(KEY, claimId, Variables.with(CLAIM_ID, claimId).asMap()));
	}

}

package org.partnercenter.certification;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.partnercenter.evidence.ResultsAstray;
import org.partnercenter.partner.CertificationLinked;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import static org.partnercenter.certification.CertificationVariables.STRAY_ID;

/** Starts and ends {@code processes/stray-exam.bpmn}. */
@Component
public class StrayExamProcess {

	public static final String KEY = "stray-exam";

	private final RuntimeService engine;

	private final OnBehalf onBehalf;

	private final StrayIds strays;

	StrayExamProcess(RuntimeService engine, OnBehalf onBehalf, StrayIds strays) {
		this.engine = engine;
		this.onBehalf = onBehalf;
		this.strays = strays;
	}

	/** In the transaction that keeps the results: none is kept aside unseen. */
	@EventListener
	void start(ResultsAstray astray) {
		this.strays.open(astray.certificationId())
			.map(UUID::toString)
			.ifPresent(id -> this.onBehalf
				.run(() -> this.engine.startProcessInstanceByKey(KEY, id, Variables.with(STRAY_ID, id).asMap())));
	}

	/**
	 * Later than the listener that locks the ID: or else a case opened meanwhile would be
	 * missed.
	 */
	@EventListener
	void end(CertificationLinked linked) {
		this.strays.linked(linked.certificationId())
			.ifPresent(id -> this.onBehalf.run(() -> this.engine.createMessageCorrelation("strayIdLinked")
				.processInstanceBusinessKey(id.toString())
				.correlateAll()));
	}

}

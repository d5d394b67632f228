package org.partnercenter.billing;

import org.camunda.bpm.engine.RuntimeService;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import static org.partnercenter.billing.PaymentVariables.UNAPPLIED_ID;

/** Starts and drives {@code processes/unapplied-payment.bpmn}. */
@Component
class UnappliedProcess {

	static final String KEY = "unapplied-payment";

	private final RuntimeService engine;

	private final OnBehalf onBehalf;

	UnappliedProcess(RuntimeService engine, OnBehalf onBehalf) {
		this.engine = engine;
		this.onBehalf = onBehalf;
	}

	/**
	 * In the transaction that sets the money aside: none of it is without somebody who is
	 * asked (T-P08).
	 */
	@EventListener
	void start(PaymentUnapplied unapplied) {
		String id = unapplied.payment().toString();
		this.onBehalf
			.run(() -> this.engine.startProcessInstanceByKey(KEY, id, Variables.with(UNAPPLIED_ID, id).asMap()));
	}

	/**
	 * Nobody has to decide any more. Flushed before, because it may have begun just now.
	 */
	@EventListener
	void end(MoneyReturned returned) {
		this.onBehalf.runAtOnce(() -> this.engine.createExecutionQuery()
			.processDefinitionKey(KEY)
			.processInstanceBusinessKey(returned.unapplied().toString())
			.messageEventSubscriptionName("moneyReturned")
			.listPage(0, 1)
			.forEach(waiting -> this.engine.messageEventReceived("moneyReturned", waiting.getId())));
	}

}

package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.context.CoreExecutionContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.billing.PaymentVariables.ORDER_ID;

/**
 * Starts {@code processes/payment.bpmn} and tells it what happened to its order, in the
 * transaction in which it happened. The business key is the id of the order.
 */
@Component
public class PaymentProcess {

	public static final String KEY = "payment";

	private final RuntimeService engine;

	private final OnBehalf onBehalf;

	private final OrderRows orders;

	PaymentProcess(RuntimeService engine, OnBehalf onBehalf, OrderRows orders) {
		this.engine = engine;
		this.onBehalf = onBehalf;
		this.orders = orders;
	}

	/**
	 * Has an order paid; an order whose payment runs already is not started
	 * again.
	 * @return the process instance
	 */
	@Transactional
	public String start(UUID order) {
		this.orders.lock(order);
		String key = order.toString();
		return this.onBehalf.call(() -> this.engine.createProcessInstanceQuery()
			.processDefinitionKey(KEY)
			.processInstanceBusinessKey(key)
			.listPage(0, 1)
			.stream()
			.findFirst()
			.orElseGet(() -> this.engine.startProcessInstanceByKey(KEY, key, Variables.with(ORDER_ID, key).asMap()))
			.getId());
	}

	/** Whatever is open of the payment ends. */
	@EventListener
	void settled(OrderSettled settled) {
		tell("orderSettled", settled.order());
	}

	@EventListener
	void cancelled(OrderCancelled cancelled) {
		tell("orderCancelled", cancelled.order());
	}

	@EventListener
	void checkoutEnded(CheckoutEnded ended) {
		tell("checkoutEnded", ended.order());
	}

	/** Whether the payment of the order waited for that. */
	boolean tell(String message, UUID order) {
		if (isAtWork(order)) {
			return false;
		}
		String key = order.toString();
		return this.onBehalf.call(() -> this.engine.createExecutionQuery()
			.processDefinitionKey(KEY)
			.processInstanceBusinessKey(key)
			.messageEventSubscriptionName(message)
			.listPage(0, 1)
			.stream()
			.filter(waiting -> !hasStoppedWaiting(waiting.getId(), message))
			.peek(waiting -> this.engine.messageEventReceived(message, waiting.getId()))
			.findFirst()
			.isPresent());
	}

	/**
	 * Whoever called the payment may have ended it just now, as an upgrade does whose
	 * requirements are lost: the database does not know yet.
	 */
	private static boolean hasStoppedWaiting(String execution, String message) {
		CommandContext command = Context.getCommandContext();
		ExecutionEntity known = (command == null) ? null
				: command.getDbEntityManager().getCachedEntity(ExecutionEntity.class, execution);
		return known != null
				&& known.getEventSubscriptions().stream().noneMatch(waits -> message.equals(waits.getEventName()));
	}

	/**
	 * A step of this very payment has settled or cancelled the order: it knows, and must
	 * not be interrupted by itself.
	 */
	private static boolean isAtWork(UUID order) {
		CoreExecutionContext<?> context = Context.getCoreExecutionContext();
		return context != null && context.getExecution() instanceof ExecutionEntity execution
				&& execution.getProcessDefinition().getKey().equals(KEY)
				&& order.toString().equals(execution.getProcessBusinessKey());
	}

}

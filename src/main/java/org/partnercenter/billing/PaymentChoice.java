package org.partnercenter.billing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.billing.PaymentVariables.PAYMENT_WAY;
import static org.partnercenter.billing.PaymentVariables.PURCHASE_ORDER_NUMBER;

/** The payer's choice, made on the page of the order instead of at the task. */
@Component
class PaymentChoice {

	private static final String CHOOSE = "userTask_chooseHowToPay";

	private final OrderRows orders;

	private final Checkouts checkouts;

	private final PaymentProcess process;

	private final RuntimeService engine;

	private final TaskService tasks;

	private final IdentityService identities;

	private final OnBehalf onBehalf;

	PaymentChoice(OrderRows orders, Checkouts checkouts, PaymentProcess process, RuntimeService engine,
			TaskService tasks, IdentityService identities, OnBehalf onBehalf) {
		this.orders = orders;
		this.checkouts = checkouts;
		this.process = process;
		this.engine = engine;
		this.tasks = tasks;
		this.identities = identities;
		this.onBehalf = onBehalf;
	}

	@Transactional(readOnly = true)
	public PaymentStage stage(UUID order) {
		if (!open(CHOOSE, order).isEmpty()) {
			return PaymentStage.CHOICE;
		}
		boolean atCheckout = this.onBehalf.call(() -> this.engine.createExecutionQuery()
			.processDefinitionKey(PaymentProcess.KEY)
			.processInstanceBusinessKey(order.toString())
			.activityId("receiveTask_awaitCheckout")
			.count() > 0);
		if (atCheckout) {
			return PaymentStage.CHECKOUT;
		}
		return open("userTask_confirmTransfer", order).isEmpty() ? PaymentStage.NONE : PaymentStage.TRANSFER;
	}

	/**
	 * Chooses, or chooses again while nothing is booked; whoever presses twice has chosen
	 * once (T-P07).
	 * @param account whose right to it was checked
	 * @throws CheckoutUnavailable if a page that is open cannot be closed: perhaps it was
	 * just paid
	 */
	@Transactional(rollbackFor = CheckoutUnavailable.class)
	public void choose(UUID order, PaymentWay way, String purchaseOrderNumber, String account)
			throws CheckoutUnavailable {
		// one after another, also in two windows
		Order locked = this.orders.lock(order).orElseThrow();
		PaymentStage stage = stage(order);
		if (stage == PaymentStage.CHECKOUT && way == PaymentWay.BANK) {
			this.checkouts.giveUp(order);
			this.process.tell("checkoutEnded", order);
		}
		else if (stage == PaymentStage.TRANSFER && way == PaymentWay.CARD && locked.booked().isZero()) {
			this.process.tell("otherWayChosen", order);
		}
		open(CHOOSE, order).forEach(task -> complete(task, way, purchaseOrderNumber, account));
	}

	private void complete(Task task, PaymentWay way, String purchaseOrderNumber, String account) {
		Map<String, Object> answers = Variables.with(PAYMENT_WAY, way)
			.and(PURCHASE_ORDER_NUMBER, purchaseOrderNumber)
			.asMap();
		this.identities.setAuthenticatedUserId(account);
		try {
			this.onBehalf.run(() -> this.tasks.complete(task.getId(), answers));
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	private List<Task> open(String activity, UUID order) {
		return this.onBehalf.call(() -> this.tasks.createTaskQuery()
			.processDefinitionKey(PaymentProcess.KEY)
			.processInstanceBusinessKey(order.toString())
			.taskDefinitionKey(activity)
			.active()
			.listPage(0, 1));
	}

}

package org.partnercenter.billing;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.wizard.AfterTask;
import org.springframework.stereotype.Component;

/** Whoever chooses at the task how to pay goes on as on the page of the order. */
@Component
class PaymentPages implements AfterTask {

	private final Checkouts checkouts;

	PaymentPages(Checkouts checkouts) {
		this.checkouts = checkouts;
	}

	@Override
	public String process() {
		return PaymentProcess.KEY;
	}

	@Override
	public Optional<String> next(String taskId, String businessKey) {
		if (!taskId.equals("userTask_chooseHowToPay")) {
			return Optional.empty();
		}
		UUID order = UUID.fromString(businessKey);
		boolean byCard = this.checkouts.opened(order).isPresent();
		return Optional.of("/purchases/" + order + (byCard ? "/checkout" : "/pay"));
	}

}

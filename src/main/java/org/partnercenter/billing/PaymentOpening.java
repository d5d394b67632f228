package org.partnercenter.billing;

import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins to ask for a payment, unless the order was closed in the meantime. The order is
 * locked until the process waits, so that whoever closes it then finds somebody to tell.
 */
@Component
@Transactional
class PaymentOpening {

	private final OrderRows orders;

	private final Invoices invoices;

	private final PaymentMails mails;

	PaymentOpening(OrderRows orders, Invoices invoices, PaymentMails mails) {
		this.orders = orders;
		this.invoices = invoices;
		this.mails = mails;
	}

	void issue(UUID order) {
		if (isOpen(order)) {
			this.invoices.issue(order);
		}
	}

	/** Whether the order still is to be paid. */
	boolean send(UUID order) {
		boolean open = isOpen(order);
		if (open) {
			this.mails.invoice(order);
		}
		return open;
	}

	private boolean isOpen(UUID order) {
		return this.orders.lock(order).orElseThrow(NotFound::new).isOpen();
	}

}

package org.partnercenter.billing;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads orders together with their documents and payments. */
@Component
@Transactional(readOnly = true)
class Purchases {

	private final Orders orders;

	private final Invoices invoices;

	private final Payments payments;

	private final UnappliedPayments unapplied;

	Purchases(Orders orders, Invoices invoices, Payments payments, UnappliedPayments unapplied) {
		this.orders = orders;
		this.invoices = invoices;
		this.payments = payments;
		this.unapplied = unapplied;
	}

	/** The newest first. */
	public List<Purchase> of(UUID organization) {
		return this.orders.of(organization).stream().map(this::of).toList();
	}

	public Purchase of(Order order) {
		return new Purchase(order, this.invoices.of(order.id()), this.payments.of(order.id()),
				this.unapplied.of(order.id()));
	}

}

package org.partnercenter.billing;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** Takes invoices back: an invoice itself is never changed. */
@Component
class CreditNotes {

	private final DocumentRows rows;

	private final DocumentWriter writer;

	CreditNotes(DocumentRows rows, DocumentWriter writer) {
		this.rows = rows;
		this.writer = writer;
	}

	/**
	 * Takes back the present invoice of an order whose lock is held; empty if it has
	 * none.
	 */
	Optional<Invoice> write(Order order, String because, String account) {
		return this.rows.currentOf(order.id()).map(invoice -> this.writer.creditNote(order, invoice, because, account));
	}

}

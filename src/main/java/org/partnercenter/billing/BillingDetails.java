package org.partnercenter.billing;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the payer says about his invoice while the order is open. An invoice that is
 * written already is not changed: a credit note takes it back, and a new one is written.
 */
@Service
class BillingDetails {

	/** Somebody who changes more often than that plays with our numbers. */
	private static final int MOST_DOCUMENTS = 20;

	private final OrderRows rows;

	private final DocumentRows documents;

	private final DocumentWriter writer;

	private final CreditNotes creditNotes;

	private final BillingMails mails;

	private final Taxes taxes;

	private final BillingSettings settings;

	private final Trail trail;

	private final Clock clock;

	BillingDetails(OrderRows rows, DocumentRows documents, DocumentWriter writer, CreditNotes creditNotes,
			BillingMails mails, Taxes taxes, BillingSettings settings, Trail trail, Clock clock) {
		this.rows = rows;
		this.documents = documents;
		this.writer = writer;
		this.creditNotes = creditNotes;
		this.mails = mails;
		this.taxes = taxes;
		this.settings = settings;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Field to message key of what is wrong; then nothing has changed.
	 * @param account whose right to it was checked
	 */
	@Transactional
	public Map<String, String> change(UUID id, BillingForm form, String account) {
		Map<String, String> wrong = form.wrong();
		if (!wrong.isEmpty()) {
			return wrong;
		}
		Order order = this.rows.lock(id).orElseThrow(NotFound::new);
		BillingAddress address = form.address(order.country());
		if (!order.isOpen()) {
			return Map.of("purchaseOrderNumber", "billing.error.closed");
		}
		if (order.booked().isPositive() && address.kind() != order.address().kind()) {
			return Map.of("kind", "billing.error.kindFixed");
		}
		boolean same = address.equals(order.address())
				&& Objects.equals(form.purchaseOrderNumber(), order.purchaseOrderNumber());
		if (!same && this.documents.of(id).size() >= MOST_DOCUMENTS) {
			return Map.of("purchaseOrderNumber", "billing.error.tooOften");
		}
		if (!same) {
			write(order, address, form.purchaseOrderNumber(), account);
		}
		return Map.of();
	}

	private void write(Order order, BillingAddress address, String purchaseOrderNumber, String account) {
		Tax tax = (address.kind() == order.address().kind()) ? order.taxed()
				: this.taxes.on(order.country(), address.kind(), this.settings.today(this.clock));
		Order changed = this.rows.bill(order, address, purchaseOrderNumber, tax);
		this.trail.record(BillingFacts.of("address-changed", changed, account, "global-administrator")
			.with("gross", changed.gross().toString())
			.with("kind", address.kind()));
		this.creditNotes.write(changed, "billing.because.corrected", account)
			.ifPresent(note -> this.mails.corrected(changed, note, this.writer.invoice(changed)));
	}

}

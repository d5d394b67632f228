package org.partnercenter.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/** Writes invoices and credit notes down, with the next number of their series. */
@Component
class DocumentWriter {

	private final DocumentRows rows;

	private final Series series;

	private final Payers payers;

	private final Organizations organizations;

	private final BillingSettings settings;

	private final Trail trail;

	private final Clock clock;

	DocumentWriter(DocumentRows rows, Series series, Payers payers, Organizations organizations,
			BillingSettings settings, Trail trail, Clock clock) {
		this.rows = rows;
		this.series = series;
		this.payers = payers;
		this.organizations = organizations;
		this.settings = settings;
		this.trail = trail;
		this.clock = clock;
	}

	/** The lock of the order must be held. */
	Invoice invoice(Order order) {
		LocalDate today = this.settings.today(this.clock);
		Locale language = this.payers.language(order);
		String programId = this.organizations.get(order.organization()).partnerProgramId();
		int position = this.series.next(Invoice.Kind.INVOICE, today.getYear());
		String number = Invoice.Kind.INVOICE.number(today.getYear(), position);
		DocumentText text = new DocumentText(Invoice.Kind.INVOICE, number, today, today.plus(this.settings.payWithin()),
				null, null, this.settings.seller(), order.address(), programId, order.number(),
				order.purchaseOrderNumber(),
				List.of(new DocumentText.Line(order.purpose(), order.level(), order.termFrom(), order.termUntil(),
						order.net())),
				order.taxed().percent(), order.taxed().note(), order.net(), order.tax(), order.gross());
		Invoice invoice = new Invoice(UUID.randomUUID(), Invoice.Kind.INVOICE, number, order.id(), order.organization(),
				null, order.gross(), today, this.clock.instant(), language, true);
		return write(invoice, position, text, order, null);
	}

	/** The lock of the order must be held. */
	Invoice creditNote(Order order, Invoice invoice, String because, String account) {
		LocalDate today = this.settings.today(this.clock);
		int position = this.series.next(Invoice.Kind.CREDIT_NOTE, today.getYear());
		String number = Invoice.Kind.CREDIT_NOTE.number(today.getYear(), position);
		Invoice note = new Invoice(UUID.randomUUID(), Invoice.Kind.CREDIT_NOTE, number, order.id(),
				order.organization(), invoice.id(), invoice.gross(), today, this.clock.instant(), invoice.language(),
				false);
		this.rows.takeBack(invoice);
		return write(note, position, this.rows.text(invoice.id()).credited(number, today, because), order, account);
	}

	private Invoice write(Invoice document, int position, DocumentText text, Order order, String account) {
		this.rows.add(document, position, text);
		String action = (document.kind() == Invoice.Kind.INVOICE) ? "invoice-issued" : "credit-note-issued";
		this.trail.record(BillingFacts.of(action, order, account, "finance")
			.because(text.because())
			.with("document", document.number())
			.with("gross", document.gross().toString()));
		return document;
	}

}

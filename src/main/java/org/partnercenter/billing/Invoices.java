package org.partnercenter.billing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.notification.Enclosure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** Invoices and credit notes, with their PDF copies. */
@Service
@Transactional
public class Invoices {

	/** The kind of document that the copies are, for mails. */
	public static final String COPIES = "billing-document";

	private final OrderRows orders;

	private final DocumentRows rows;

	private final DocumentWriter writer;

	private final DocumentPdf pdfs;

	private final Clock clock;

	Invoices(OrderRows orders, DocumentRows rows, DocumentWriter writer, DocumentPdf pdfs, Clock clock) {
		this.orders = orders;
		this.rows = rows;
		this.writer = writer;
		this.pdfs = pdfs;
		this.clock = clock;
	}

	/**
	 * The invoice of an open order, which is written now if there is none yet.
	 * @throws IllegalStateException if the order is closed and has none
	 */
	public Invoice issue(UUID order) {
		Order locked = this.orders.lock(order).orElseThrow(NotFound::new);
		return this.rows.currentOf(order).orElseGet(() -> {
			Assert.state(locked.isOpen(), () -> "A closed order gets no invoice: " + locked.number());
			return this.writer.invoice(locked);
		});
	}

	/** Fails with {@link NotFound} when there is no such invoice or credit note. */
	@Transactional(readOnly = true)
	public Invoice get(UUID document) {
		return this.rows.find(document).orElseThrow(NotFound::new);
	}

	/**
	 * The invoice that an order has now; empty if none was written, or it was taken back.
	 */
	@Transactional(readOnly = true)
	public Optional<Invoice> currentOf(UUID order) {
		return this.rows.currentOf(order);
	}

	/** Invoices and credit notes of an order, in the order of their writing. */
	@Transactional(readOnly = true)
	public List<Invoice> of(UUID order) {
		return this.rows.of(order);
	}

	/** Invoice or credit note by its number, as typed. */
	@Transactional(readOnly = true)
	public Optional<Invoice> byNumber(String typed) {
		return this.rows.byNumber((typed == null) ? "" : typed.strip().toUpperCase(Locale.ROOT));
	}

	/** The PDF: drawn when it is first needed, and then kept. */
	public byte[] pdf(UUID document) {
		return this.rows.copy(document).orElseGet(() -> {
			byte[] pdf = this.pdfs.draw(get(document), this.rows.text(document));
			this.rows.keepCopy(document, pdf, OffsetDateTime.now(this.clock));
			return this.rows.copy(document).orElse(pdf);
		});
	}

	/** The PDF, to go with a mail. */
	public static Enclosure enclosure(Invoice document) {
		return new Enclosure(document.fileName(), "application/pdf", COPIES, document.id().toString());
	}

}

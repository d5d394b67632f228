package org.partnercenter.billing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.notification.Enclosure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices and credit notes, with their PDF copies. */
@Service
@Transactional
public class Invoices {

	/** The kind of document that the copies are, for mails. */
	public static final String COPIES = "billing-document";

	/**
	 * The invoice of an open order, which is written now if there is none yet.
	 * @throws IllegalStateException if the order is closed and never had one
	 */
	public Invoice issue(UUID order) {
		throw new UnsupportedOperationException();
	}

	/** Fails with {@link NotFound} when there is no such invoice or credit note. */
	@Transactional(readOnly = true)
	public Invoice get(UUID document) {
		throw new UnsupportedOperationException();
	}

	/** Invoices and credit notes of an order, in the order of their writing. */
	@Transactional(readOnly = true)
	public List<Invoice> of(UUID order) {
		throw new UnsupportedOperationException();
	}

	/** Invoice or credit note by its number, as typed. */
	@Transactional(readOnly = true)
	public Optional<Invoice> byNumber(String typed) {
		throw new UnsupportedOperationException();
	}

	/** The PDF: drawn when it is first needed, and then kept. */
	public byte[] pdf(UUID document) {
		throw new UnsupportedOperationException();
	}

	/** The PDF, to go with a mail. */
	public static Enclosure enclosure(Invoice document) {
		return new Enclosure(document.fileName(), "application/pdf", COPIES, document.id().toString());
	}

}

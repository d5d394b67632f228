package org.partnercenter.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * An invoice or a credit note; never changed.
 *
 * @param number without gaps in its series and year: {@code INV-2026-000042}
 * @param credits the invoice that a credit note takes back; {@code null} for an invoice
 * @param gross what is to be paid, or is not to be paid any more; never negative
 * @param issuedOn the day in the seller's time zone
 * @param language of the recipient
 * @param current whether it is the invoice of its order: not a credit note, and not taken
 * back
 */
public record Invoice(UUID id, Kind kind, String number, UUID order, UUID organization, UUID credits, Money gross,
		LocalDate issuedOn, Instant issuedAt, Locale language, boolean current) {

	/** The name of the PDF for people. */
	public String fileName() {
		return this.number + ".pdf";
	}

	/** Each kind has a series of its own; text {@code billing.document.<name>}. */
	public enum Kind {

		INVOICE("INV"), CREDIT_NOTE("CN");

		private final String prefix;

		Kind(String prefix) {
			this.prefix = prefix;
		}

		String number(int year, int position) {
			return "%s-%d-%06d".formatted(this.prefix, year, position);
		}

	}

}

package org.partnercenter.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an invoice or a credit note says, without the words of a language; kept
 * for good.
 *
 * @param payUntil {@code null} on a credit note
 * @param creditedNumber number of the invoice that a credit note takes back; {@code null}
 * on an invoice, as because
 * @param because a sentence, or the key of one
 */
record DocumentText(Invoice.Kind kind, String number, LocalDate issuedOn, LocalDate payUntil, String creditedNumber,
		String because, Seller seller, BillingAddress buyer, String partnerProgramId, String orderNumber,
		String purchaseOrderNumber, List<Line> lines, BigDecimal taxPercent, String taxNote, Money net, Money tax,
		Money gross) {

	/** The credit note that takes this invoice back. */
	DocumentText credited(String number, LocalDate issuedOn, String because) {
		return new DocumentText(Invoice.Kind.CREDIT_NOTE, number, issuedOn, null, this.number, because, this.seller,
				this.buyer, this.partnerProgramId, this.orderNumber, this.purchaseOrderNumber, this.lines,
				this.taxPercent, this.taxNote, this.net, this.tax, this.gross);
	}

	/**
	 * What is bought: texts {@code billing.purpose.<purpose>} and {@code level.<level>}.
	 */
	record Line(String purpose, String level, LocalDate from, LocalDate until, Money net) {

	}

}

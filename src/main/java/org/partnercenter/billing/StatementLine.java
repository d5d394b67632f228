package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of a credit in a bank statement.
 *
 * @param number in its statement, from 1
 * @param order {@code null} if none was meant that we know
 */
record StatementLine(UUID id, int number, Money amount, LocalDate bookedOn, String payer, String remittance,
		Outcome outcome, UUID order) {

	/** Text {@code payment.statement.outcome.<name>}. */
	enum Outcome {

		SETTLED, PARTLY, OVERPAID,
		/** Finance gets a task. */
		NOT_ACCEPTED,
		/** Finance had entered this transfer by hand. */
		CONFIRMED

	}

}

package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.List;

/**
 * Money that came into the account, as a statement says.
 *
 * @param key names it for good within its account
 * @param reference of the bank, for people
 * @param payer {@code null} where unknown
 * @param remittance all texts in which a number of ours may stand
 */
record StatementCredit(String key, String reference, Money amount, LocalDate bookedOn, String payer,
		List<String> remittance) {

}

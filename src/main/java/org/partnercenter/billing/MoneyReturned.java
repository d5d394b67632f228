package org.partnercenter.billing;

import java.util.UUID;

/**
 * The card provider has paid back money of which nobody had decided yet; published in
 * that transaction.
 *
 * @param unapplied id of the {@link UnappliedPayment}
 */
record MoneyReturned(UUID unapplied) {

}

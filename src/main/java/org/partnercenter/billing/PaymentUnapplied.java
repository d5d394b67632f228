package org.partnercenter.billing;

import java.util.UUID;

/**
 * Money came that belongs to no order: somebody of finance has to see to it. Published
 * once, in the transaction that records it.
 *
 * @param payment id of the {@link UnappliedPayment}
 */
public record PaymentUnapplied(UUID payment) {

}

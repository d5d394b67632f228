package org.partnercenter.billing;

import java.util.UUID;

/**
 * The open page of an order at the card provider was closed without paying it; published
 * in that transaction.
 */
record CheckoutEnded(UUID order) {

}

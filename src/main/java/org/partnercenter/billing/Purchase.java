package org.partnercenter.billing;

import java.util.List;

/** An order with all that belongs to it, for pages. */
record Purchase(Order order, List<Invoice> documents, List<Payment> payments, List<UnappliedPayment> unapplied) {

}

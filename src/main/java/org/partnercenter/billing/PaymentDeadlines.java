package org.partnercenter.billing;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** Until when an invoice is to be paid. */
@Component
class PaymentDeadlines {

	private final BillingSettings settings;

	PaymentDeadlines(BillingSettings settings) {
		this.settings = settings;
	}

	LocalDate dueOn(Invoice invoice) {
		return invoice.issuedOn().plus(this.settings.payWithin());
	}

}

package org.partnercenter.billing;

import java.util.UUID;

import org.partnercenter.notification.DocumentSource;
import org.springframework.stereotype.Component;

/** The PDF copies of invoices and credit notes, for the mails that take them along. */
@Component
class BillingCopies implements DocumentSource {

	private final Invoices invoices;

	BillingCopies(Invoices invoices) {
		this.invoices = invoices;
	}

	@Override
	public String kind() {
		return Invoices.COPIES;
	}

	@Override
	public byte[] content(String document) {
		return this.invoices.pdf(UUID.fromString(document));
	}

}

package org.partnercenter.agreement;

import java.util.UUID;

import org.partnercenter.notification.DocumentSource;
import org.springframework.stereotype.Component;

/** The PDF copies of signed agreements, for the mails that take them along. */
@Component
class AgreementCopies implements DocumentSource {

	private final Agreements agreements;

	AgreementCopies(Agreements agreements) {
		this.agreements = agreements;
	}

	@Override
	public String kind() {
		return Agreements.COPIES;
	}

	@Override
	public byte[] content(String signature) {
		return this.agreements.pdf(UUID.fromString(signature));
	}

}

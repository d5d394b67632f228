package org.partnercenter.agreement;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps every text of this release for good before anybody can sign it, so that a later
 * release can show it without having it.
 */
@Component
@Order(0)
class KeptTexts implements ApplicationRunner {

	private final AgreementSource source;

	private final Signatures signatures;

	KeptTexts(AgreementSource source, Signatures signatures) {
		this.source = source;
		this.signatures = signatures;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.source.all().forEach(this.signatures::keep);
	}

}

package org.partnercenter.partner;

/** Not a domain we take; the key names the sentence that says why. */
public class InvalidDomain extends IllegalArgumentException {

	private final String reason;

	InvalidDomain(String reason) {
		super("Not a domain we take: " + reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

	/** A key of the messages. */
	public String key() {
		return "partner.domain.error." + this.reason;
	}

}

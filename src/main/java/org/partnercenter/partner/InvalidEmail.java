package org.partnercenter.partner;

/** Not an address we take; the key names the sentence that says why. */
public class InvalidEmail extends IllegalArgumentException {

	private final String key;

	InvalidEmail(String reason) {
		super("Not an e-mail address we take: " + reason);
		this.key = "partner.email.error." + reason;
	}

	/** A key of the messages. */
	public String key() {
		return this.key;
	}

}

package org.partnercenter.evidence;

import org.springframework.http.HttpStatus;

/** A call of a program that is not answered; nothing of it was taken. */
class CallRefused extends RuntimeException {

	private final HttpStatus status;

	private final String key;

	private final transient Object[] arguments;

	/**
	 * @param reason the end of the key of the sentence that says why
	 */
	CallRefused(HttpStatus status, String reason, Object... arguments) {
		super("Call refused: " + reason, null, false, false);
		this.status = status;
		this.key = "supply.call." + reason;
		this.arguments = arguments;
	}

	HttpStatus status() {
		return this.status;
	}

	String key() {
		return this.key;
	}

	Object[] arguments() {
		return this.arguments;
	}

}

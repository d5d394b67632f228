package org.partnercenter.legalname;

/** A request for another legal name that is not taken; nothing has happened. */
class RequestRefused extends RuntimeException {

	private final String key;

	RequestRefused(String key) {
		super(key);
		this.key = key;
	}

	/** Of the sentence that says why. */
	String key() {
		return this.key;
	}

}

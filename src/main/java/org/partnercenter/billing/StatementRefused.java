package org.partnercenter.billing;

/** A file is no bank statement that can be read; nothing of it was imported. */
class StatementRefused extends Exception {

	private final String key;

	/**
	 * Says why.
	 * @param key of a sentence: {@code payment.statement.refused.<key>}
	 */
	StatementRefused(String key) {
		super(key);
		this.key = "payment.statement.refused." + key;
	}

	String key() {
		return this.key;
	}

}

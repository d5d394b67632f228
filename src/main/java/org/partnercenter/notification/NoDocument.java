package org.partnercenter.notification;

/** A document that goes with a mail cannot be drawn. */
class NoDocument extends RuntimeException {

	/** How the reason begins under which the mail is kept. */
	static final String BEGIN = "No document ";

	NoDocument(String source, Throwable cause) {
		super(BEGIN + source + ": " + cause, cause);
	}

}

package org.partnercenter.partner;

/** The file as a whole cannot be read; nothing was imported. */
class ImportRefused extends RuntimeException {

	private final String key;

	private final transient Object[] arguments;

	ImportRefused(String reason, Object... arguments) {
		super("List of organizations refused: " + reason, null, false, false);
		this.key = "partner.import.refused." + reason;
		this.arguments = arguments;
	}

	String key() {
		return this.key;
	}

	Object[] arguments() {
		return this.arguments;
	}

}

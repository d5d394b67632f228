package org.partnercenter.partner;

/** The file as a whole cannot be read; nothing was imported. */
public class ImportRefused extends RuntimeException {

	private final String key;

	private final transient Object[] arguments;

	ImportRefused(String reason, Object... arguments) {
		super("List of organizations refused: " + reason, null, false, false);
		this.key = "partner.import.refused." + reason;
		this.arguments = arguments;
	}

	/** The key of the sentence that says why. */
	public String key() {
		return this.key;
	}

	public Object[] arguments() {
		return this.arguments;
	}

}

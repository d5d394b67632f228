package org.partnercenter.console;

/** What was uploaded is not taken: {@code console.upload.<why>} says it in a sentence. */
class UploadRefused extends Exception {

	private final transient Object[] names;

	UploadRefused(String why, Object... names) {
		super(why);
		this.names = names;
	}

	String key() {
		return "console.upload." + getMessage();
	}

	Object[] names() {
		return this.names;
	}

}

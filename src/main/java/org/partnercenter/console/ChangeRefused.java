package org.partnercenter.console;

/**
 * What cannot be done with a change now: {@code console.refused.<why>} says it in a
 * sentence.
 */
class ChangeRefused extends RuntimeException {

	ChangeRefused(String why) {
		super(why);
	}

	String key() {
		return "console.refused." + getMessage();
	}

}

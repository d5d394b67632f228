package org.partnercenter.cases;

/** A name and what stands beside it. */
record NamedText(String name, String text) {

	static NamedText of(String name, Object text) {
		return new NamedText(name, String.valueOf(text));
	}

}

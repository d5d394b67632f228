package org.partnercenter.portal;

import java.util.regex.Pattern;

/** A path of this product to return to, as it came with a request: never trusted. */
final class OwnPath {

	// one slash, then no second one and nothing that a browser could take for one
	private static final Pattern OWN = Pattern.compile("/([\\w.~%-][\\w.~%/?&=+:@!$,;-]*|\\?[\\w.~%/?&=+:@!$,;-]*)?");

	private OwnPath() {
	}

	/** The start page when it would lead elsewhere. */
	static String checked(String path) {
		return path != null && path.length() < 2000 && !path.contains("//") && OWN.matcher(path).matches() ? path : "/";
	}

}

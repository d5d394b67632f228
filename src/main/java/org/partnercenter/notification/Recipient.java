package org.partnercenter.notification;

import java.util.regex.Pattern;

/**
 * One plain address in ASCII: whatever could name a second recipient, a route or a header
 * is not let through to a mail server (T-M06).
 */
final class Recipient {

	private static final Pattern PLAIN = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

	private Recipient() {
	}

	static boolean isPlain(String address) {
		return address != null && PLAIN.matcher(address).matches();
	}

}

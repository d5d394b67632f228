package org.partnercenter.access;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The e-mail addresses an account may have: one plain ASCII mailbox. Everything that two
 * mail servers could read in two ways is refused.
 */
final class MailAddress {

	private static final Pattern PLAIN = Pattern
		.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
				+ "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

	private MailAddress() {
	}

	static boolean isPlain(String typed) {
		String folded = folded(typed);
		return folded.length() <= 254 && folded.indexOf('@') <= 64 && PLAIN.matcher(folded).matches();
	}

	/** The form under which an address is kept and found. */
	static String folded(String typed) {
		return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
	}

}

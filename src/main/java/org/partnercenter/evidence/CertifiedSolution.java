package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A tested solution as its certificate describes it.
 *
 * @param name at most 200 characters
 * @param certificate the number, in its one writing ({@link #number}); known by it within
 * an organization
 * @param certifiedOn the first day on which it counts
 * @param expiresOn the last one, not before the first
 */
public record CertifiedSolution(String name, String certificate, LocalDate certifiedOn, LocalDate expiresOn) {

	/** What a number may look like in its one writing. */
	public static final String PATTERN = "[A-Z0-9][A-Z0-9./-]{1,62}[A-Z0-9]";

	/** A certificate number without blanks and in capital letters. */
	public static String number(String typed) {
		return (typed == null) ? "" : typed.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
	}

}

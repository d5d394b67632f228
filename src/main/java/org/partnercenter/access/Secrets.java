package org.partnercenter.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random words that nobody can guess, and digests under which they are kept. */
public final class Secrets {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Without letters and digits that look alike. */
	private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

	private Secrets() {
	}

	/** Five random bits per character, readable aloud. */
	static String word(int length) {
		StringBuilder word = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			word.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
		}
		return word.toString();
	}

	/** 256 random bits, fit for a URL. */
	public static String token() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** SHA-256 as 64 hexadecimal digits. */
	public static String digest(String secret) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

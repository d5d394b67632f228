package org.partnercenter.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that differs.
 *
 * @param beforeDigest SHA-256, {@code null} if it is new
 * @param digest SHA-256, {@code null} if it is left out
 * @param text {@code null} if it is left out
 */
record ChangedFile(String path, String unit, String beforeDigest, String digest, String text) {

	static ChangedFile of(String unit, String path, String before, String text) {
		return new ChangedFile(path, unit, digest(before), digest(text), text);
	}

	private static String digest(String text) {
		if (text == null) {
			return null;
		}
		try {
			byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(sum);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

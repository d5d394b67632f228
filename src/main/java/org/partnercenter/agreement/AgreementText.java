package org.partnercenter.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The complete legal agreement in one language.
 *
 * @param version such as {@code 2026-1}
 * @param language of this text, which is English where the reader's has none
 * @param html simple HTML, to be shown exactly as it is
 * @param sha256 of the UTF-8 bytes of {@code html}, 64 lower-case hexadecimal digits
 */
public record AgreementText(String version, Locale language, String html, String sha256) {

	static AgreementText of(String version, Locale language, byte[] bytes) {
		return new AgreementText(version, language, new String(bytes, StandardCharsets.UTF_8), sha256(bytes));
	}

	byte[] bytes() {
		return this.html.getBytes(StandardCharsets.UTF_8);
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

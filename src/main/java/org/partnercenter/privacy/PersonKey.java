package org.partnercenter.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes and opens texts that tell of one person. Once the key is destroyed, nobody reads
 * what it closed: not in the database, and not in a copy of it.
 */
public final class PersonKey {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final byte[] secret;

	PersonKey(String secret) {
		this.secret = Base64.getDecoder().decode(secret);
	}

	/**
	 * @param place where it will stand; it opens there only
	 * @return the text, closed, in Base64
	 */
	public String close(String text, String place) {
		byte[] nonce = new byte[NONCE];
		RANDOM.nextBytes(nonce);
		byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, place, text.getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder()
			.encodeToString(ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array());
	}

	/**
	 * @throws IllegalStateException if it was closed by another key, for another place,
	 * or changed
	 */
	public String open(String closed, String place) {
		ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
		byte[] nonce = new byte[NONCE];
		bytes.get(nonce);
		byte[] rest = new byte[bytes.remaining()];
		bytes.get(rest);
		return new String(cipher(Cipher.DECRYPT_MODE, nonce, place, rest), StandardCharsets.UTF_8);
	}

	/** As SHA-256 in 64 hex digits, but nobody can try texts without the key. */
	public String digest(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] cipher(int mode, byte[] nonce, String place, byte[] text) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(this.secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Not to be read with this key", ex);
		}
	}

	static String random() {
		byte[] secret = new byte[32];
		RANDOM.nextBytes(secret);
		return Base64.getEncoder().encodeToString(secret);
	}

}

package org.partnercenter.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Keeps the passwords of the engine's accounts as bcrypt. */
class SlowHash implements PasswordEncryptor {

	private final BCryptPasswordEncoder bcrypt;

	/** As many rounds as two to the power of this. */
	SlowHash(int strength) {
		this.bcrypt = new BCryptPasswordEncoder(strength);
	}

	@Override
	public String encrypt(String password) {
		return this.bcrypt.encode(shortened(password));
	}

	@Override
	public boolean check(String password, String hash) {
		return this.bcrypt.matches(shortened(password), hash);
	}

	@Override
	public String hashAlgorithmName() {
		return "bcrypt";
	}

	/**
	 * bcrypt reads 72 bytes, and the engine appends its salt to the password: hash both
	 * first.
	 */
	private static String shortened(String password) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.partnercenter.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * The keys that protect the trail, kept outside of the database: the first one writes,
 * all verify. Production gets them from its operator; a trial makes one at its first
 * start.
 */
@Component
class TrailKeys {

	private static final String FILE = "trail.key";

	private static final String HMAC = "HmacSHA256";

	private final Map<String, Mac> codes = new LinkedHashMap<>();

	private final String present;

	TrailKeys(TrailSettings settings) {
		String text = settings.key().isBlank() ? ofTrial(settings.folder()) : settings.key();
		for (String each : text.strip().split("\\s*,\\s*")) {
			String[] parts = each.split(":", 2);
			Assert.isTrue(parts.length == 2 && parts[0].matches("[A-Za-z0-9-]{1,16}"),
					"The key of the trail must look like 2026:<32 bytes in Base64>");
			byte[] secret = Base64.getDecoder().decode(parts[1]);
			Assert.isTrue(secret.length >= 32, "The key of the trail must have 32 bytes at least");
			this.codes.putIfAbsent(parts[0], codes(secret));
		}
		this.present = this.codes.keySet().iterator().next();
	}

	/** The id of the key that writes. */
	String present() {
		return this.present;
	}

	boolean knows(String keyId) {
		return this.codes.containsKey(keyId);
	}

	/**
	 * @return 64 hex digits, which nobody makes without the key
	 */
	String code(String keyId, String text) {
		try {
			// to look for an algorithm takes longer than to use it
			Mac mac = (Mac) this.codes.get(keyId).clone();
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Mac codes(byte[] secret) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(secret, HMAC));
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String ofTrial(Path folder) {
		try {
			Path file = folder.resolve(FILE);
			if (Files.notExists(file)) {
				Files.createDirectories(folder);
				byte[] secret = new byte[32];
				new SecureRandom().nextBytes(secret);
				write(file, "trial:" + Base64.getEncoder().encodeToString(secret));
			}
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key of the trail can be neither read nor made in " + folder, ex);
		}
	}

	/** Nobody but its owner ever reads it, not even in its first moment. */
	private static void write(Path file, String text) throws IOException {
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] owner = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		try (var channel = Files.newByteChannel(file,
				EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
			channel.write(StandardCharsets.UTF_8.encode(text));
		}
	}

}

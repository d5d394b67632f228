package org.partnercenter.legalname;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.partnercenter.form.TextShape;
import org.springframework.web.multipart.MultipartFile;

/**
 * The file that shows what an organization is called now.
 *
 * @param type by the first bytes of the file, whatever its sender calls it
 */
record VerifyingDocument(String name, String type, byte[] content) {

	private static final int LONGEST_NAME = 200;

	/**
	 * What was uploaded; {@code type} is {@code null} if it is neither PDF nor a picture.
	 */
	static VerifyingDocument of(MultipartFile file) throws IOException {
		byte[] content = file.getBytes();
		String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
			.codePoints()
			.filter(character -> TextShape.isPlain(character, false))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
		String short200 = name.substring(0, Math.min(LONGEST_NAME, name.length()));
		return new VerifyingDocument(short200.isEmpty() ? "document" : short200, type(content), content);
	}

	/** The key of the sentence that says why it does not do. */
	Optional<String> wrong() {
		if (this.content.length == 0) {
			return Optional.of("legalname.document.missing");
		}
		return (this.type == null) ? Optional.of("legalname.document.type") : Optional.empty();
	}

	String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String type(byte[] content) {
		String begin = HexFormat.of().formatHex(content, 0, Math.min(8, content.length));
		if (begin.startsWith("255044462d")) {
			return "application/pdf";
		}
		if (begin.equals("89504e470d0a1a0a")) {
			return "image/png";
		}
		return begin.startsWith("ffd8ff") ? "image/jpeg" : null;
	}

}

package org.partnercenter.qualification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The form in which judgements and their evidence are kept: JSON that does not depend on
 * how the product is set up.
 */
final class Kept {

	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	/** Of the columns, in characters. */
	static final int LONGEST = 1_000_000;

	private static final String COMPRESSED = "gzip:";

	private Kept() {
	}

	static String write(Object record) {
		try {
			return JSON.writeValueAsString(record);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static <T> T read(String text, Class<T> type) {
		try {
			return JSON.readValue(text.startsWith(COMPRESSED) ? expand(text) : text, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is too long for a column is compressed; {@link #read} understands both. */
	static String writeShort(Object record) {
		String text = write(record);
		if (text.length() <= LONGEST) {
			return text;
		}
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return COMPRESSED + Base64.getEncoder().encodeToString(compressed.toByteArray());
	}

	private static String expand(String text) throws IOException {
		byte[] compressed = Base64.getDecoder().decode(text.substring(COMPRESSED.length()));
		try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * What was judged without when and by which version: the same on another day if
	 * nothing has changed.
	 */
	static String digest(Judgement judgement) {
		return digest(write(new Judgement(judgement.organization(), null, judgement.scheme(), judgement.points(),
				judgement.total(), judgement.attained(), judgement.measures(), judgement.levels(), judgement.level(),
				List.of(), List.of())));
	}

	static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

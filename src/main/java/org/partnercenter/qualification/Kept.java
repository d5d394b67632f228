package org.partnercenter.qualification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
			return JSON.readValue(text, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

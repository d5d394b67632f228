package org.partnercenter.evidence;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.core.JsonFactory;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Reads what a program has sent: no more than it may be, and nothing but plain JSON. */
final class CallBody {

	static final int MOST_RESULTS = 1000;

	private static final int MOST_BYTES = 1_000_000;

	private static final int DEEPEST = 10;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private CallBody() {
	}

	/** The list of results, whatever stands in it. */
	static JsonNode read(HttpServletRequest request) throws IOException {
		String type = String.valueOf(request.getContentType());
		if (!type.startsWith("application/json") || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
			throw new CallRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "type");
		}
		if (request.getContentLengthLong() > MOST_BYTES) {
			throw tooLarge();
		}
		byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
		if (body.length > MOST_BYTES) {
			throw tooLarge();
		}
		JsonNode results = parsed(body);
		if (results.size() > MOST_RESULTS) {
			throw tooLarge();
		}
		return results;
	}

	private static JsonNode parsed(byte[] body) throws IOException {
		try {
			JsonNode whole = JSON.readTree(body);
			if (whole.isObject() && whole.size() == 1 && whole.path("results").isArray()) {
				return whole.get("results");
			}
			throw new CallRefused(HttpStatus.BAD_REQUEST, "unreadable");
		}
		catch (JsonProcessingException | java.io.CharConversionException ex) {
			throw new CallRefused(HttpStatus.BAD_REQUEST, "unreadable");
		}
	}

	private static CallRefused tooLarge() {
		return new CallRefused(HttpStatus.PAYLOAD_TOO_LARGE, "large", MOST_RESULTS);
	}

}

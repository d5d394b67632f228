package org.partnercenter.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.partnercenter.access.CallLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the program of a testing provider sends exam results: with a key, without a
 * session. Each result is answered for itself; sending the same again changes nothing.
 */
@RestController
class ExamDoor {

	static final String PATH = "/api/evidence/exams";

	private static final int MOST_CALLS = 60;

	private static final String BEARER = "Bearer ";

	private final ProviderKeys keys;

	private final CallLimit limit;

	private final ExamCall call;

	private final EvidenceTexts texts;

	ExamDoor(ProviderKeys keys, CallLimit limit, ExamCall call, EvidenceTexts texts) {
		this.keys = keys;
		this.limit = limit;
		this.call = call;
		this.texts = texts;
	}

	/**
	 * What became of one result.
	 *
	 * @param outcome stored, known, aside or invalid
	 * @param reason for invalid ones, a sentence; or {@code null}
	 */
	record Answered(String resultId, String outcome, String reason) {

	}

	@PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, List<Answered>> take(HttpServletRequest request) throws IOException {
		ProviderKey key = key(request);
		if (!this.limit.admits("key:" + key.id(), MOST_CALLS)) {
			throw new CallRefused(HttpStatus.TOO_MANY_REQUESTS, "often", MOST_CALLS);
		}
		return Map.of("results", this.call.take(key.provider(), CallBody.read(request)));
	}

	private ProviderKey key(HttpServletRequest request) {
		String header = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
		if (!header.startsWith(BEARER) || header.length() > 200) {
			throw new CallRefused(HttpStatus.UNAUTHORIZED, "key");
		}
		return this.keys.use(header.substring(BEARER.length()).strip())
			.orElseThrow(() -> new CallRefused(HttpStatus.UNAUTHORIZED, "key"));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refuse(CallRefused refused) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(refused.status())
			.contentType(MediaType.APPLICATION_JSON);
		if (refused.status() == HttpStatus.UNAUTHORIZED) {
			answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		}
		if (refused.status() == HttpStatus.TOO_MANY_REQUESTS) {
			answer.header(HttpHeaders.RETRY_AFTER, "60");
		}
		return answer.body(Map.of("error", this.texts.say(refused.key(), refused.arguments())));
	}

}

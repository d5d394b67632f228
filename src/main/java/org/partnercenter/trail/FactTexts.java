package org.partnercenter.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.partnercenter.trail.Fact.Part;
import org.partnercenter.privacy.PersonKey;
import org.partnercenter.privacy.PersonKeys;
import org.springframework.stereotype.Component;

/**
 * Makes rows of facts, and facts of rows. What tells of a person lies closed in a column
 * of its own; where it belongs stands {@link #CLOSED}.
 */
@Component
class FactTexts {

	private static final String CLOSED = "(personal)";

	private static final String REASON = "reason";

	private static final String DETAILS = "details";

	private final PersonKeys persons;

	private final ObjectMapper json;

	FactTexts(PersonKeys persons, ObjectMapper json) {
		this.persons = persons;
		this.json = json;
	}

	/** Without its code, which covers what is closed as it lies there. */
	TrailRow row(Fact fact, RunningProcess.Model model, OffsetDateTime at, String request) {
		UUID uid = UUID.randomUUID();
		Optional<PersonKey> key = Optional.ofNullable(fact.text(Part.PERSON)).flatMap(this.persons::forWriting);
		Map<String, Object> details = new LinkedHashMap<>(fact.details());
		fact.personal().keySet().forEach(name -> details.put(name, CLOSED));
		boolean closed = fact.text(Part.PERSON) != null
				&& (fact.text(Part.REASON) != null || !fact.personal().isEmpty());
		String reason = (fact.text(Part.PERSON) != null && fact.text(Part.REASON) != null) ? CLOSED
				: fact.text(Part.REASON);
		String personal = closed ? key.flatMap(known -> closed(fact, known, uid.toString())).orElse(null) : null;
		return new TrailRow(null, uid, at.truncatedTo(ChronoUnit.MICROS), fact.text(Part.ACTION), fact.text(Part.ACTOR),
				fact.text(Part.ROLE), fact.text(Part.ON_BEHALF_OF), fact.organization(), fact.text(Part.KIND),
				fact.text(Part.OBJECT), reason, write(details), digest(fact, fact.text(Part.BEFORE), key),
				digest(fact, fact.text(Part.AFTER), key), fact.text(Part.PERSON), personal, model.instance(),
				model.definition(), model.version(), request, null, null);
	}

	/** Empty: who is told of as well was erased. */
	private Optional<String> closed(Fact fact, PersonKey key, String place) {
		String once = key.close(personal(fact), place);
		String other = fact.text(Part.OTHER);
		return (other == null) ? Optional.of(once)
				: this.persons.forWriting(other).map(second -> TwoKeys.close(once, other, second, place));
	}

	private String personal(Fact fact) {
		Map<String, Object> texts = new LinkedHashMap<>();
		texts.put(REASON, fact.text(Part.REASON));
		texts.put(DETAILS, fact.personal());
		return write(texts);
	}

	/** What tells of a person can be guessed, so its digests need his key. */
	private static String digest(Fact fact, String text, Optional<PersonKey> key) {
		if (text == null) {
			return null;
		}
		return (fact.text(Part.PERSON) != null) ? key.map(known -> known.digest(text)).orElse(null) : sha256(text);
	}

	List<Recorded> facts(List<TrailRow> rows) {
		Map<String, PersonKey> keys = this.persons.forReading(rows.stream().flatMap(TwoKeys::accounts).toList());
		return rows.stream().map(row -> fact(row, keys)).toList();
	}

	@SuppressWarnings("unchecked")
	private Recorded fact(TrailRow row, Map<String, PersonKey> keys) {
		Map<String, Object> details = read(row.details());
		String reason = row.reason();
		if (row.person() != null) {
			Map<String, Object> open = TwoKeys.open(row, keys).map(this::read).orElse(Map.of());
			Map<String, Object> values = (Map<String, Object>) open.getOrDefault(DETAILS, Map.of());
			details
				.replaceAll((name, value) -> CLOSED.equals(value) ? values.getOrDefault(name, Recorded.ERASED) : value);
			reason = (reason != null) ? (String) open.getOrDefault(REASON, Recorded.ERASED) : null;
		}
		return new Recorded(row.id(), row.at().toInstant(), row.action(), row.actorAccount(), row.actorRole(),
				row.onBehalfOf(), row.organization(), row.kind(), row.objectId(), reason, details, row.before(),
				row.after(), row.processInstance(), row.processDefinition(), row.processVersion(), row.requestId());
	}

	private String write(Map<String, Object> details) {
		try {
			return this.json.writeValueAsString(details);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("Not to be written as JSON: " + details.keySet(), ex);
		}
	}

	private Map<String, Object> read(String text) {
		try {
			return this.json.readValue(text, new TypeReference<>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

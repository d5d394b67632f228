package org.partnercenter.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The answers of one form of a wizard, read from its draft by the step that makes
 * something of them.
 */
public final class DraftAnswers {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, Object> answers;

	private DraftAnswers(Map<String, Object> answers) {
		this.answers = answers;
	}

	/** What was answered in a form so far; nothing, if its step was never reached. */
	public static DraftAnswers of(VariableScope scope, String formId) {
		String json = (String) scope.getVariable(Drafts.variableOf(formId));
		return new DraftAnswers(json == null ? Map.of() : read(json));
	}

	public static DraftAnswers of(Map<String, Object> answers) {
		return new DraftAnswers(answers);
	}

	/** Trimmed; empty where nothing was answered. */
	public Optional<String> text(String key) {
		return Optional.ofNullable(this.answers.get(key))
			.map(Object::toString)
			.map(String::trim)
			.filter(text -> !text.isEmpty());
	}

	/** What was ticked of a list, in the order of the form. */
	public Set<String> choices(String key) {
		Set<String> chosen = new LinkedHashSet<>();
		if (this.answers.get(key) instanceof Collection<?> list) {
			list.forEach(value -> chosen.add(String.valueOf(value)));
		}
		return chosen;
	}

	public boolean flag(String key) {
		return Boolean.TRUE.equals(this.answers.get(key));
	}

	public Integer number(String key) {
		return this.answers.get(key) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
	}

	/** These answers, and where one is missing, that of the other form. */
	public DraftAnswers orElse(DraftAnswers other) {
		Map<String, Object> merged = new LinkedHashMap<>(other.answers);
		this.answers.forEach((key, answer) -> {
			if (answer != null && !answer.toString().isBlank()) {
				merged.put(key, answer);
			}
		});
		return new DraftAnswers(merged);
	}

	public Map<String, Object> asMap() {
		return this.answers;
	}

	public String asJson() {
		try {
			return JSON.writeValueAsString(this.answers);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> read(String json) {
		try {
			return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {
			});
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A draft is not JSON", ex);
		}
	}

}

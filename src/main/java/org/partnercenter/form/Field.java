package org.partnercenter.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.partnercenter.form.Choices.Option;

/**
 * One input of a form.
 *
 * @param json the component as it stands in the file
 * @param hiddenWhen FEEL conditions, its own and those of the groups around it; one is
 * enough to hide it
 */
record Field(String key, String type, JsonNode json, List<String> hiddenWhen) {

	/** Where the form itself sets no maximum; in characters. */
	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TEXT = 2000;

	static Field read(JsonNode component, List<String> hiddenWhen) {
		return new Field(component.path("key").asText(), component.path("type").asText(), component, hiddenWhen);
	}

	JsonNode rules() {
		return this.json.path("validate");
	}

	boolean has(String rule) {
		return rules().path(rule).asBoolean();
	}

	/** Whether it is disabled or read-only, so that no answer to it counts. */
	boolean shownOnly() {
		return this.json.path("disabled").asBoolean() || this.json.path("readonly").asBoolean();
	}

	boolean isHiddenInPortal() {
		return "hidden".equals(this.json.at("/properties/portal").asText());
	}

	/**
	 * Whether a gateway of the wizard asks for the answer: the property {@code routing}.
	 * Such an answer becomes a process variable, beside the draft.
	 */
	boolean choosesTheWay() {
		return this.json.at("/properties/routing").asBoolean();
	}

	/** Whether it is drawn as a field there, and not hidden or answered by buttons. */
	boolean isInputInPortal() {
		return this.json.at("/properties/portal").asText().isEmpty();
	}

	boolean hasManyLines() {
		return this.type.equals("textarea");
	}

	/** What the form itself puts in, or {@code null}. */
	Object byDefault() {
		JsonNode value = this.json.path("defaultValue");
		return value.isMissingNode() || value.isNull() || value.isContainerNode() ? null : value.asText();
	}

	int maxLength() {
		return rules().path("maxLength").asInt(hasManyLines() ? LONGEST_TEXT : LONGEST_LINE);
	}

	boolean isList() {
		return this.type.equals("checklist") || this.type.equals("taglist");
	}

	/** The name of a list that does not stand in the form. */
	Optional<String> valuesKey() {
		return Optional.ofNullable(this.json.path("valuesKey").textValue());
	}

	/** The choices that stand in the form. */
	List<Option> options() {
		List<Option> options = new ArrayList<>();
		this.json.path("values")
			.forEach(option -> options.add(new Option(option.path("value").asText(), option.path("label").asText())));
		return options;
	}

}

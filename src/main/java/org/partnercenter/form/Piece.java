package org.partnercenter.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A piece of a form as it stands in the file: a text, an input, or a group of such.
 *
 * @param hiddenWhen FEEL conditions, its own and those of the groups around it
 * @param parts what a group holds
 */
record Piece(JsonNode json, List<String> hiddenWhen, List<Piece> parts) {

	static List<Piece> readAll(JsonNode components, List<String> hiddenAround) {
		List<Piece> all = new ArrayList<>();
		for (JsonNode component : components) {
			List<String> conditions = new ArrayList<>(hiddenAround);
			if (component.at("/conditional/hide").isTextual()) {
				conditions.add(component.at("/conditional/hide").asText().replaceFirst("^=", ""));
			}
			all.add(new Piece(component, List.copyOf(conditions), readAll(component.path("components"), conditions)));
		}
		return List.copyOf(all);
	}

	String type() {
		return this.json.path("type").asText();
	}

	/** The key of an input; of a text or a group, the id that its translations use. */
	String name() {
		return this.json.path(isField() ? "key" : "id").asText();
	}

	boolean isField() {
		return !type().equals("group") && this.json.hasNonNull("key");
	}

	boolean isSection() {
		return type().equals("group") && "true".equals(this.json.at("/properties/section").asText());
	}

	Stream<Field> fields() {
		return isField() ? Stream.of(Field.read(this.json, this.hiddenWhen))
				: this.parts.stream().flatMap(Piece::fields);
	}

}

package org.partnercenter.form;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A piece of a form as it stands in the file: a text, an input, or a group of such.
 *
 * @param name what its translations call it: the key of an input; the id of a text or a
 * group if somebody gave it one, else {@code text1} for the first text of the form, and
 * {@code Services_offered} for the group of that label
 * @param hiddenWhen FEEL conditions, its own and those of the groups around it
 * @param parts what a group holds
 */
record Piece(JsonNode json, String name, List<String> hiddenWhen, List<Piece> parts) {

	/** As the modeler writes ids that nobody has chosen. */
	private static final Pattern GENERATED = Pattern.compile("[A-Z][A-Za-z]*_[0-9a-z]{7}");

	static List<Piece> readAll(JsonNode components) {
		return readAll(components, List.of(), new AtomicInteger());
	}

	private static List<Piece> readAll(JsonNode components, List<String> hiddenAround, AtomicInteger texts) {
		List<Piece> all = new ArrayList<>();
		for (JsonNode component : components) {
			List<String> conditions = new ArrayList<>(hiddenAround);
			if (component.at("/conditional/hide").isTextual()) {
				conditions.add(component.at("/conditional/hide").asText().replaceFirst("^=", ""));
			}
			String name = nameOf(component, texts);
			all.add(new Piece(component, name, List.copyOf(conditions),
					readAll(component.path("components"), conditions, texts)));
		}
		return List.copyOf(all);
	}

	private static String nameOf(JsonNode component, AtomicInteger texts) {
		String type = component.path("type").asText();
		String byPlace = type.equals("text") ? "text" + texts.incrementAndGet()
				: component.path("label").asText().replaceAll("[^A-Za-z0-9]+", "_");
		if (!type.equals("group") && component.hasNonNull("key")) {
			return component.path("key").asText();
		}
		String id = component.path("id").asText();
		return id.isEmpty() || GENERATED.matcher(id).matches() ? byPlace : id;
	}

	String type() {
		return this.json.path("type").asText();
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

	/** The pieces that ask for something: this one, or those in it. */
	Stream<Piece> inputs() {
		return isField() ? Stream.of(this) : this.parts.stream().flatMap(Piece::inputs);
	}

}

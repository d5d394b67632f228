package org.partnercenter.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The fields and texts of a form. */
final class FormDescription {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, Described> described = new LinkedHashMap<>();

	private FormDescription() {
	}

	/** By key, or by number for what has none, in the order of the form. */
	static Map<String, Described> of(String text) {
		try {
			FormDescription reader = new FormDescription();
			reader.visit(JSON.readTree(text), "");
			return reader.described;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private void visit(JsonNode parent, String group) {
		int number = 0;
		for (JsonNode component : parent.path("components")) {
			number++;
			String id = component.path("key")
				.asText(component.path("id").asText(group + component.path("type").asText() + number));
			String name = component.path("label").asText(id);
			Map<String, String> details = new TreeMap<>();
			flatten("", component, details);
			details.remove("id");
			this.described.put(id, new Described(id, name.isBlank() ? id : name, details, null));
			visit(component, id + "/");
		}
	}

	private static void flatten(String path, JsonNode node, Map<String, String> details) {
		if (node.isObject()) {
			node.fields().forEachRemaining(field -> {
				if (!field.getKey().equals("components") && !field.getKey().equals("layout")) {
					flatten(path.isEmpty() ? field.getKey() : path + " " + field.getKey(), field.getValue(), details);
				}
			});
		}
		else if (node.isArray()) {
			int number = 0;
			for (JsonNode item : node) {
				flatten(path + " " + ++number, item, details);
			}
		}
		else {
			details.put(path, node.asText());
		}
	}

}

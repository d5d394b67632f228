package org.partnercenter.form;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What the engine's doors hand over, unwrapped. */
final class SubmittedValues {

	private SubmittedValues() {
	}

	/**
	 * JSON lists are read; any other serialized object stays as it is and fails as a
	 * wrong type.
	 */
	static Map<String, Object> plain(Map<String, Object> submitted) {
		Map<String, Object> values = new LinkedHashMap<>();
		VariableMap typed = submitted == null ? Variables.createVariables() : Variables.fromMap(submitted);
		typed.keySet().forEach(name -> values.put(name, plainValue(typed.getValueTyped(name))));
		return values;
	}

	private static Object plainValue(TypedValue value) {
		if (value instanceof SerializableValue serialized) {
			return "json".equals(value.getType().getName()) ? read(serialized) : value;
		}
		return value == null ? null : value.getValue();
	}

	private static Object read(SerializableValue json) {
		try {
			return Json.read(json.getValueSerialized());
		}
		catch (JsonProcessingException | IllegalArgumentException ex) {
			return json;
		}
	}

}

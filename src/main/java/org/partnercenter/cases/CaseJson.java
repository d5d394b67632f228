package org.partnercenter.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Writes everything that is known of a case as one JSON object. */
@Component
class CaseJson {

	private final ObjectMapper json;

	CaseJson(ObjectMapper json) {
		this.json = json;
	}

	void write(OutputStream file, CaseFile found) throws IOException {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("case", found.line());
		all.put("organization", found.summary().owner());
		all.put("standsAt", found.summary().open());
		all.put("deadlines", found.deadlines());
		all.put("steps", found.steps());
		all.put("complete", !found.more());
		all.put("flowsTaken", found.flows());
		all.put("calledBy", found.calledBy());
		all.put("called", found.called());
		all.put("decisions", found.decisions());
		all.put("variables", found.variables());
		all.put("facts", found.facts());
		all.put("incidents", found.incidents());
		all.put("names", found.names());
		this.json.writerWithDefaultPrettyPrinter()
			.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
			.writeValue(file, all);
	}

}

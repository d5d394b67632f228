package org.partnercenter.stories;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.testing.Browser;

/** The two ways on which a person completes a task. */
enum Door {

	/** The page of a task, or of a step of a wizard. */
	PORTAL {
		@Override
		HttpResponse<String> complete(Browser browser, String engine, Task task, Map<String, Object> answers) {
			String path = "/tasks/" + task.getId();
			HttpResponse<String> page = browser.get(path);
			String action = path;
			if (page.statusCode() == 302) {
				String wizard = URI.create(page.headers().firstValue("Location").orElseThrow()).getPath();
				page = browser.get(wizard);
				action = wizard + "/" + task.getTaskDefinitionKey();
			}
			return browser.submit(page, action, fields(answers));
		}
	},

	/** What Tasklist sends. */
	TASKLIST {
		@Override
		HttpResponse<String> complete(Browser browser, String engine, Task task, Map<String, Object> answers) {
			browser.get("/camunda/app/tasklist/");
			return browser.post("/camunda/api/engine/engine/" + engine + "/task/" + task.getId() + "/submit-form",
					json(Map.of("variables", typed(answers))));
		}
	};

	/** Completes the task; the answer says whether it went. */
	abstract HttpResponse<String> complete(Browser browser, String engine, Task task, Map<String, Object> answers);

	private static String[] fields(Map<String, Object> answers) {
		List<String> fields = new ArrayList<>();
		answers.forEach((name, value) -> ((value instanceof Collection<?> many) ? many : List.of(value))
			.forEach(one -> fields.addAll(List.of(name, String.valueOf(one)))));
		return fields.toArray(String[]::new);
	}

	/** As form-js sends them: a checklist as JSON. */
	private static Map<String, Object> typed(Map<String, Object> answers) {
		Map<String, Object> values = new LinkedHashMap<>();
		answers.forEach((name, value) -> values.put(name, (value instanceof Collection<?> many)
				? Map.of("value", json(many), "type", "Json") : Map.of("value", value)));
		return values;
	}

	private static String json(Object value) {
		try {
			return new ObjectMapper().writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

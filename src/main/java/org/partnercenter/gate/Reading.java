package org.partnercenter.gate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.NestedExceptionUtils;

/** Turns texts into models, tables and forms, or into a sentence why that cannot be. */
final class Reading {

	private static final ObjectMapper JSON = new ObjectMapper();

	private Reading() {
	}

	/**
	 * Those that can be read.
	 * @param sentences to which one is added for each of the others
	 */
	static Files of(Map<String, String> texts, List<String> sentences) {
		Files files = new Files();
		texts.forEach((path, text) -> {
			try {
				read(path, text, files);
			}
			catch (ModelException | JsonProcessingException | IllegalArgumentException ex) {
				sentences.add(path + ": it cannot be read: " + reason(ex) + ".");
			}
		});
		return files;
	}

	/** What the parser itself said, and not who passed it on. */
	private static String reason(Throwable ex) {
		String said = String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		return said.lines()
			.findFirst()
			.orElse("")
			.replaceFirst("^.*URI=\\S* Line=(\\d+): ", "line $1, ")
			.replaceFirst("cvc-id\\.1: .* IDREF '(.*)'", "something refers to $1, which is not there")
			.replaceFirst("cvc-id\\.2: .* ID value '(.*)'", "two elements have the id $1")
			.replaceFirst("cvc-[\\w.-]+: ", "")
			.replaceFirst("[.] One of .*", "")
			.replaceFirst("'[{]\".*\":(\\w+)[}]'", "$1")
			.replaceFirst(", from `.*`", "")
			.replaceFirst("[.]$", "");
	}

	private static void read(String path, String text, Files files) throws JsonProcessingException {
		String file = path.substring(path.lastIndexOf('/') + 1);
		String name = file.substring(0, Math.max(0, file.lastIndexOf('.')));
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.endsWith(".bpmn")) {
			BpmnModelInstance model = Bpmn.readModelFromStream(content);
			Set<Process> processes = Set.copyOf(model.getModelElementsByType(Process.class));
			if (processes.size() != 1) {
				throw new IllegalArgumentException("it holds " + processes.size() + " processes");
			}
			files.models().put(name, new ModelFile(name, model, processes.iterator().next()));
		}
		else if (file.endsWith(".dmn")) {
			files.tables().put(name, Dmn.readModelFromStream(content));
		}
		else if (file.endsWith(".form")) {
			files.forms().put(name, form(text));
		}
		else {
			throw new IllegalArgumentException("it is neither a model nor a table nor a form");
		}
	}

	private static JsonNode form(String text) throws JsonProcessingException {
		JsonNode form = JSON.readTree(text);
		if (!form.isObject()) {
			throw new IllegalArgumentException("it holds no form");
		}
		return form;
	}

}

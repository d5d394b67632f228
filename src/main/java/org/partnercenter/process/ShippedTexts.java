package org.partnercenter.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/**
 * Which words of models and forms the release ships. The bundles translate those; what a
 * process owner has written instead is shown as he wrote it, or else nobody would ever
 * see it in the portal.
 */
@Component
public class ShippedTexts {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final ProcessDeployment release;

	private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

	private Map<String, String> files;

	ShippedTexts(ProcessDeployment release) {
		this.release = release;
	}

	/**
	 * Whether a process owner has written this.
	 * @param path such as {@code forms/association-give-address.form}
	 * @param text as it stands in the file in force, or {@code null}
	 */
	public boolean isOverridden(String path, String text) {
		if (text == null || text.isBlank() || !files().containsKey(path)) {
			return false;
		}
		return !this.known.computeIfAbsent(path, file -> words(file, files().get(file))).contains(text);
	}

	private synchronized Map<String, String> files() {
		if (this.files == null) {
			Map<String, String> all = new ConcurrentHashMap<>();
			this.release.shipped().values().forEach(unit -> all.putAll(unit.texts()));
			this.files = all;
		}
		return this.files;
	}

	private static Set<String> words(String path, String text) {
		Set<String> words = new HashSet<>();
		if (path.endsWith(".bpmn")) {
			Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
				.getModelElementsByType(FlowElement.class)
				.forEach(element -> words.add(element.getName()));
		}
		else if (path.endsWith(".form")) {
			try {
				collect(JSON.readTree(text), words);
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(path, ex);
			}
		}
		return Collections.unmodifiableSet(words);
	}

	private static void collect(JsonNode node, Set<String> words) {
		if (node.isTextual()) {
			words.add(node.asText());
		}
		node.forEach(inner -> collect(inner, words));
	}

}

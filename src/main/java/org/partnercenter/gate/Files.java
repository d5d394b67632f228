package org.partnercenter.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * All files that are judged together.
 *
 * @param models process id to model
 * @param forms form id, as the file name says, to content
 * @param tables file name to the tables in it
 */
record Files(Map<String, ModelFile> models, Map<String, JsonNode> forms, Map<String, DmnModelInstance> tables) {

	Files() {
		this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
	}

	Optional<JsonNode> form(String name) {
		return Optional.ofNullable(name == null ? null : this.forms.get(name));
	}

	/** The name of the file that a decision stands in. */
	Optional<String> tableOf(String decision) {
		return this.tables.entrySet()
			.stream()
			.filter(table -> table.getValue().getModelElementById(decision) instanceof Decision)
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** The models that use a form. */
	Set<ModelFile> usersOf(String form) {
		return this.models.values()
			.stream()
			.filter(model -> model.userTasks().anyMatch(task -> form.equals(Attributes.of(task, "formRef"))))
			.collect(Collectors.toSet());
	}

}

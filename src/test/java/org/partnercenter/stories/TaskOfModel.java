package org.partnercenter.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * A user task as the models in {@code processes/} have it, with what its form asks for.
 *
 * @param process the id of the process
 * @param role for whom it is, as the model says
 * @param choices the fields that choose something, by key, and whether they choose the
 * way of the process
 * @param step whether it is a step of a wizard
 */
record TaskOfModel(String process, String id, String role, Map<String, Boolean> choices, boolean reason, boolean step) {

	private static final Set<String> CHOOSING = Set.of("radio", "select", "checklist");

	/** Process and id of the task; nobody writes this list by hand. */
	static Map<String, TaskOfModel> all() {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn"))
				.flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
				.map(TaskOfModel::of)
				.collect(Collectors.toMap(TaskOfModel::name, task -> task, (one, two) -> one, TreeMap::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return this.process + "/" + this.id;
	}

	/** Of a step, only what chooses the way: the rest is a draft. */
	List<String> decisions() {
		return this.choices.keySet().stream().filter(key -> !this.step || this.choices.get(key)).toList();
	}

	private static TaskOfModel of(UserTask task) {
		String process = task.getModelInstance().getModelElementsByType(Process.class).iterator().next().getId();
		Map<String, Boolean> choices = new LinkedHashMap<>();
		List<JsonNode> fields = fields(Path.of("forms", task.getCamundaFormRef() + ".form"));
		fields.stream()
			.filter(field -> CHOOSING.contains(field.path("type").asText()))
			.forEach(field -> choices.put(field.path("key").asText(),
					field.path("properties").path("routing").asText().equals("true")));
		return new TaskOfModel(process, task.getId(), task.getCamundaCandidateGroups(), choices,
				fields.stream().anyMatch(field -> field.path("key").asText().equals("reason")),
				Stream.ofNullable(task.getExtensionElements())
					.flatMap(more -> more.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
					.flatMap(properties -> properties.getCamundaProperties().stream())
					.anyMatch(property -> property.getCamundaName().startsWith("wizard")));
	}

	private static List<JsonNode> fields(Path form) {
		try {
			return flat(new ObjectMapper().readTree(form.toFile()).path("components")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<JsonNode> flat(JsonNode components) {
		return StreamSupport.stream(components.spliterator(), false)
			.flatMap(one -> Stream.concat(Stream.of(one), flat(one.path("components"))));
	}

}

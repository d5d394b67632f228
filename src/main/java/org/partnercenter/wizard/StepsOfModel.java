package org.partnercenter.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

import org.partnercenter.wizard.WizardProgress.Step;

/** Reads from a model which steps its wizard has. */
@Component
class StepsOfModel {

	private final RepositoryService models;

	// a deployed model never changes
	private final Map<String, Steps> read = new ConcurrentHashMap<>();

	StepsOfModel(RepositoryService models) {
		this.models = models;
	}

	Steps of(String processDefinitionId) {
		return this.read.computeIfAbsent(processDefinitionId, this::read);
	}

	private Steps read(String processDefinitionId) {
		return new Steps(marked(processDefinitionId, "wizardStep"), marked(processDefinitionId, "wizardAside"));
	}

	private List<Step> marked(String processDefinitionId, String property) {
		return this.models.getBpmnModelInstance(processDefinitionId)
			.getModelElementsByType(UserTask.class)
			.stream()
			.flatMap(task -> number(task, property).map(number -> step(task, number)).stream())
			.sorted(Comparator.comparingInt(Step::number))
			.toList();
	}

	private static Step step(UserTask task, int number) {
		return new Step(task.getId(), task.getName(), number,
				task.getAttributeValueNs(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri(), "formRef"));
	}

	private static Optional<Integer> number(UserTask task, String property) {
		return Stream.ofNullable(task.getExtensionElements())
			.flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap(properties -> properties.getCamundaProperties().stream())
			.filter(candidate -> property.equals(candidate.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.map(Integer::valueOf)
			.findFirst();
	}

	/**
	 * @param asides pages beside the steps, which the progress bar does not count
	 */
	record Steps(List<Step> counted, List<Step> asides) {

		Optional<Step> find(String id) {
			return Stream.concat(this.counted.stream(), this.asides.stream())
				.filter(step -> step.id().equals(id))
				.findFirst();
		}

	}

}

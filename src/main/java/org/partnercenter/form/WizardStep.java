package org.partnercenter.form;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * The mark of a user task that is a step of a wizard: the extension property
 * {@value #PROPERTY}.
 */
final class WizardStep {

	static final String PROPERTY = "wizardStep";

	private WizardStep() {
	}

	/**
	 * Remembers the mark when the model is parsed, so that nobody has to read the model
	 * again.
	 */
	static void remember(Element userTask, ActivityImpl activity) {
		Optional.ofNullable(userTask.element("extensionElements"))
			.map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
			.ifPresent(properties -> properties.elements()
				.stream()
				.filter(property -> PROPERTY.equals(property.attribute("name")))
				.forEach(property -> activity.setProperty(PROPERTY, property.attribute("value"))));
	}

	static Optional<String> of(TaskEntity task) {
		ActivityImpl activity = task.getExecution() == null ? null : task.getExecution().getActivity();
		return Optional.ofNullable(activity).map(step -> (String) step.getProperty(PROPERTY));
	}

	/** The sub-process around the step: drafts live there and end with it. */
	static VariableScope scopeOf(TaskEntity task) {
		ExecutionEntity execution = task.getExecution();
		return (VariableScope) execution.findExecutionForFlowScope(execution.getActivity().getFlowScope());
	}

}

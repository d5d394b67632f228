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
 * {@value #PROPERTY}, or {@value #ASIDE} for a page beside the steps.
 */
final class WizardStep {

	private static final String PROPERTY = "wizardStep";

	/** A page that belongs to a step and is not counted. */
	private static final String ASIDE = "wizardAside";

	private static final String MARK = "partnerCenterWizard";

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
				.map(property -> property.attribute("name"))
				.filter(name -> PROPERTY.equals(name) || ASIDE.equals(name))
				.forEach(name -> activity.setProperty(MARK, true)));
	}

	static boolean isOne(TaskEntity task) {
		return task.getExecution() != null && isOne(task.getExecution().getActivity());
	}

	static boolean isOne(ActivityImpl activity) {
		return activity != null && activity.getProperty(MARK) != null;
	}

	/** The sub-process around the step: drafts live there and end with it. */
	static VariableScope scopeOf(TaskEntity task) {
		ExecutionEntity execution = task.getExecution();
		return (VariableScope) execution.findExecutionForFlowScope(execution.getActivity().getFlowScope());
	}

}

package org.partnercenter.gate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The steps of a wizard lie in an embedded sub-process: its end is the end of their
 * drafts, and its border is where they are cancelled (D-10).
 */
class WizardRule implements ModelRule {

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		Set<String> numbers = new HashSet<>();
		Set<ModelElementInstance> scopes = model.userTasks()
			.filter(task -> number(task).isPresent())
			.map(task -> check(task, numbers, mistakes))
			.collect(Collectors.toSet());
		model.userTasks()
			.forEach(task -> Attributes.property(task, "wizardAside")
				.ifPresent(step -> mistakes.unless(numbers.contains(step),
						"%s is beside step %s, which does not exist: correct its property wizardAside", task.getId(),
						step)));
		scopes.forEach(scope -> check(scope, model, mistakes));
	}

	/** The place of a step, or of the step that a page lies beside. */
	static Optional<String> number(UserTask task) {
		return Attributes.property(task, "wizardStep").or(() -> Attributes.property(task, "wizardAside"));
	}

	private static ModelElementInstance check(UserTask task, Set<String> numbers, Mistakes mistakes) {
		String number = number(task).orElseThrow();
		mistakes.unless(number.matches("[1-9]\\d{0,3}"),
				"%s has the step number %s, which is no number: give it one, such as 20", task.getId(), number);
		Attributes.property(task, "wizardStep")
			.ifPresent(step -> mistakes.unless(numbers.add(step), "two steps have the number %s: %s needs another one",
					step, task.getId()));
		mistakes.unless(task.getLoopCharacteristics() == null, "%s is a step and is repeated: a step comes once",
				task.getId());
		return task.getParentElement();
	}

	private static void check(ModelElementInstance scope, ModelFile model, Mistakes mistakes) {
		if (!(scope instanceof SubProcess wizard) || wizard.triggeredByEvent()) {
			mistakes.add("the steps of the wizard do not lie in an embedded sub-process: draw one around all of them");
			return;
		}
		mistakes.unless(wizard.getLoopCharacteristics() == null, "%s is a wizard and is repeated: it comes once",
				wizard.getId());
		mistakes.unless(
				keepsAnswers(wizard) || model.all(BoundaryEvent.class).anyMatch(event -> isCancel(event, wizard)),
				"%s has no interrupting message event wizardCancelled at its border: draw one", wizard.getId());
		model.all(BoundaryEvent.class)
			.filter(event -> event.getAttachedTo().equals(wizard) && isTimer(event))
			.forEach(event -> mistakes.unless(event.cancelActivity(),
					"%s must interrupt the wizard: make it an interrupting event", event.getId()));
	}

	/** Such a wizard is left and taken up again; there is nothing to cancel. */
	private static boolean keepsAnswers(SubProcess wizard) {
		return Attributes.property(wizard, "keepsAnswers").filter("true"::equals).isPresent();
	}

	private static boolean isCancel(BoundaryEvent event, SubProcess wizard) {
		return event.getAttachedTo().equals(wizard) && event.cancelActivity()
				&& event.getEventDefinitions()
					.stream()
					.anyMatch(definition -> definition instanceof MessageEventDefinition message
							&& message.getMessage() != null
							&& "wizardCancelled".equals(message.getMessage().getName()));
	}

	private static boolean isTimer(BoundaryEvent event) {
		return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
	}

}

package org.partnercenter.gate;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Every task says in a sentence what it is for. */
class DocumentationRule implements ModelRule {

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		model.all(Task.class)
			.forEach(task -> mistakes.unless(Attributes.isDocumented(task),
					"%s has no documentation: say there what it is for", task.getId()));
		model.all(CallActivity.class)
			.forEach(call -> mistakes.unless(Attributes.isDocumented(call),
					"%s has no documentation: say there what it is for", call.getId()));
	}

}

package org.partnercenter.gate;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A model that is called like another one, and what has no id or leads nowhere: as long
 * as there are such things, nothing else in the model can be judged.
 */
final class LooseEnds {

	private LooseEnds() {
	}

	static void check(ModelFile model, Mistakes mistakes) {
		mistakes.unless(model.name().equals(model.process().getId()),
				"the process is called %s, not like its file: give it the id %s", model.process().getId(),
				model.name());
		model.nodes().forEach(node -> {
			mistakes.unless(node.getId() != null, "the %s “%s” has no id: give it one",
					node.getElementType().getTypeName(), node.getName());
			mistakes.unless(!(node instanceof BoundaryEvent event) || event.getAttachedTo() != null,
					"%s stands at the border of nothing that is there: attach it to a step, or remove it",
					node.getId());
		});
		model.flows().forEach(flow -> check(flow, mistakes));
	}

	private static void check(SequenceFlow flow, Mistakes mistakes) {
		FlowNode source = flow.getSource();
		FlowNode target = flow.getTarget();
		mistakes.unless(source != null, "%s comes from nothing that is there: draw it from a step, or remove it",
				flow.getId());
		mistakes.unless(target != null, "%s leads to nothing that is there: draw it to the next step, or remove it",
				flow.getId());
		mistakes.unless(flow.getId() != null || source == null || target == null,
				"the line from %s to %s has no id: give it one", (source != null) ? source.getId() : null,
				(target != null) ? target.getId() : null);
	}

}

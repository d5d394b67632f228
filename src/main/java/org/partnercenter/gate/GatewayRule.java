package org.partnercenter.gate;

import java.util.List;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A gateway asks a question, and each way out of it is an answer. */
class GatewayRule implements ModelRule {

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		model.all(ExclusiveGateway.class)
			.forEach(gateway -> check(gateway, model.outgoing(gateway), gateway.getDefault(), mistakes));
		model.all(InclusiveGateway.class)
			.forEach(gateway -> check(gateway, model.outgoing(gateway), gateway.getDefault(), mistakes));
	}

	private static void check(Gateway gateway, List<SequenceFlow> answers, SequenceFlow otherwise, Mistakes mistakes) {
		if (answers.size() < 2) {
			return;
		}
		mistakes.unless(gateway.getName() != null && gateway.getName().endsWith("?"),
				"%s asks no question: give it a label that ends with a question mark", gateway.getId());
		mistakes.unless(otherwise != null, "%s has no default flow: make one of its ways out the default",
				gateway.getId());
		for (SequenceFlow answer : answers) {
			mistakes.unless(answer.getName() != null && !answer.getName().isBlank(),
					"%s is no answer: it has no label, such as Yes", answer.getId());
			boolean conditional = answer.getConditionExpression() != null;
			mistakes.unless(conditional != answer.equals(otherwise),
					conditional ? "%s is the default flow and has a condition: remove the condition"
							: "%s has no condition: give it one, or make it the default flow of its gateway",
					answer.getId());
		}
	}

}

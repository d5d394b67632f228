package org.partnercenter.gate;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/** A reader finds his way by names: file, process, package, ids and labels. */
class NameRule implements ModelRule {

	private static final String CAMEL_CASE = "_[a-z][A-Za-z0-9]*";

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		mistakes.unless(model.process().isExecutable(), "the process is not executable: tick that it is");
		String life = model.process().getCamundaHistoryTimeToLiveString();
		mistakes.unless(life != null && life.matches("P\\d+D"),
				"the process says no history time to live in days: give it one, such as P400D");
		// its own code starts it, with a case behind it
		mistakes.unless(!model.process().isCamundaStartableInTasklist(),
				"the process can be started in Tasklist: make it not startable");
		mistakes.unless(around.variables().containsKey(model.module()),
				"its module %s does not exist or declares no variables: correct the extension property module of the process",
				model.module());
		model.nodes().forEach(node -> check(node, model, mistakes));
		model.flows()
			.forEach(flow -> mistakes.unless(flow.getId().matches("flow" + CAMEL_CASE),
					"%s must be called flow_ and a name in camel case", flow.getId()));
	}

	private static void check(FlowNode node, ModelFile model, Mistakes mistakes) {
		String prefix = prefix(node.getElementType().getTypeName());
		mistakes.unless(node.getId().matches(prefix + CAMEL_CASE), "%s must be called %s_ and a name in camel case",
				node.getId(), prefix);
		boolean silent = node instanceof ParallelGateway
				|| node instanceof ExclusiveGateway && model.outgoing(node).size() < 2;
		mistakes.unless(silent || node.getName() != null && !node.getName().isBlank(),
				"%s has no label: write on it what happens there", node.getId());
	}

	private static String prefix(String type) {
		if (type.endsWith("Gateway")) {
			return "gateway";
		}
		return type.startsWith("intermediate") || type.startsWith("boundary") ? "event" : type;
	}

}

package org.partnercenter.gate;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Tables and other processes that a model calls exist, and get ids only. */
class CallRule implements ModelRule {

	private static final String ID = "[a-z][A-Za-z0-9]*Id";

	private static final String BUSINESS_KEY = "#\\{(execution\\.processBusinessKey|" + ID + ")}";

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		model.all(BusinessRuleTask.class).forEach(task -> check(task, model, files, around, mistakes));
		model.all(CallActivity.class).forEach(call -> check(call, model, files, around, mistakes));
	}

	private static void check(BusinessRuleTask task, ModelFile model, Files files, Surroundings around,
			Mistakes mistakes) {
		String decision = task.getCamundaDecisionRef();
		String file = decision == null ? null : files.tableOf(decision).orElse(null);
		if (file == null) {
			mistakes.add(
					"%s asks the table %s, which does not exist: upload it as well, or correct its decision reference",
					task.getId(), decision);
			return;
		}
		boolean own = file.startsWith(model.name() + "-");
		String binding = task.getCamundaDecisionRefBinding() == null ? "latest" : task.getCamundaDecisionRefBinding();
		mistakes.unless(own ? binding.equals("deployment") : binding.matches("latest|versionTag"),
				own ? "%s does not bind its own table to the deployment: choose the binding deployment"
						: "%s must bind the shared table to latest: choose that binding",
				task.getId());
		mistakes.unless(around.declares(model.module(), task.getCamundaResultVariable()),
				"%s puts its result into %s, which is not declared: use one of %s", task.getId(),
				task.getCamundaResultVariable(), around.declaredBy(model.module()));
	}

	private static void check(CallActivity call, ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		mistakes.unless(call.getCalledElement() != null && files.models().containsKey(call.getCalledElement()),
				"%s calls the process %s, which does not exist: upload it as well, or correct its called element",
				call.getId(), call.getCalledElement());
		if (call.getExtensionElements() == null) {
			return;
		}
		call.getExtensionElements()
			.getChildElementsByType(CamundaIn.class)
			.forEach(in -> mistakes.unless(passesAnId(in),
					"%s passes more than ids: pass the business key or variables called ...Id, and nothing else",
					call.getId()));
		call.getExtensionElements()
			.getChildElementsByType(CamundaOut.class)
			.forEach(out -> mistakes.unless(around.declares(model.module(), out.getCamundaTarget()),
					"%s brings back %s, which is not declared: use one of %s", call.getId(), out.getCamundaTarget(),
					around.declaredBy(model.module())));
	}

	private static boolean passesAnId(CamundaIn in) {
		if (in.getCamundaBusinessKey() != null) {
			return in.getCamundaBusinessKey().matches(BUSINESS_KEY);
		}
		return in.getCamundaSource() != null && in.getCamundaSource().matches("id|" + ID);
	}

}

package org.partnercenter.gate;

import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;

/**
 * What the program does stands in a class that is called like the task, and starts in a
 * transaction of its own.
 */
class ServiceRule implements ModelRule {

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		model.all(ServiceTask.class).forEach(task -> check(task, model, around, mistakes));
		model.all(SendTask.class).forEach(task -> check(task, model, around, mistakes));
	}

	static String delegateOf(String taskId) {
		return taskId.replaceFirst("^[a-zA-Z]+_", "") + "Delegate";
	}

	private static void check(Task task, ModelFile model, Surroundings around, Mistakes mistakes) {
		String bean = delegateOf(task.getId());
		String expression = Attributes.of(task, "delegateExpression");
		mistakes.unless(("${" + bean + "}").equals(expression),
				"%s must be done by ${%s}: enter that as its delegate expression", task.getId(), bean);
		mistakes.unless(around.delegates().containsKey(bean),
				"%s has no delegate: there is no bean %s; the program can only do what it has a class for",
				task.getId(), bean);
		String home = "org.partnercenter." + model.module();
		mistakes.unless(home.equals(around.delegates().getOrDefault(bean, home)),
				"%s is done by %s, which is not in %s: a process uses what its own module does", task.getId(), bean,
				home);
		boolean shares = Attributes.property(task, "sharesTransaction").isPresent();
		mistakes.unless(shares || task.isCamundaAsyncBefore(),
				"%s is no save point: it needs asyncBefore, or the property sharesTransaction with its reason in the documentation",
				task.getId());
		mistakes.unless(!shares || Attributes.isDocumented(task),
				"%s shares a transaction and does not say why in its documentation", task.getId());
	}

}

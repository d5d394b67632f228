package org.partnercenter.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task says by its form what is asked and by its role who answers. */
class UserTaskRule implements ModelRule {

	static final Set<String> ROLES = Set.of("applicant", "organization-administrators", "regional-service-center",
			"finance", "process-owners");

	private static final String NAMES = ROLES.stream().sorted().collect(Collectors.joining(", "));

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		model.userTasks().forEach(task -> check(task, model, files, mistakes));
	}

	private static void check(UserTask task, ModelFile model, Files files, Mistakes mistakes) {
		String form = Attributes.of(task, "formRef");
		mistakes.unless(form != null, "%s names no form: enter the id of one in forms/ as its form reference",
				task.getId());
		mistakes.unless(form == null || files.form(form).isPresent(),
				"%s names the form %s, which is not in forms/: upload %s.form as well", task.getId(), form, form);
		mistakes.unless(form == null || form.startsWith(model.name() + "-"),
				"%s names the form %s, which does not begin with %s-: call it so, in its file, too", task.getId(), form,
				model.name());
		mistakes.unless("deployment".equals(Attributes.of(task, "formRefBinding")),
				"%s does not bind its form to the deployment: choose the binding deployment", task.getId());
		for (String attribute : List.of("assignee", "candidateUsers", "formKey")) {
			mistakes.unless(Attributes.of(task, attribute) == null,
					"%s uses %s: remove it; people are named by roles, forms by formRef", task.getId(), attribute);
		}
		List<String> roles = task.getCamundaCandidateGroupsList();
		mistakes.unless(roles != null && !roles.isEmpty(), "%s is for nobody: name one of %s as its candidate group",
				task.getId(), NAMES);
		if (roles != null) {
			roles.forEach(role -> mistakes.unless(ROLES.contains(role), "%s is for the unknown role %s: name one of %s",
					task.getId(), role, NAMES));
		}
	}

}

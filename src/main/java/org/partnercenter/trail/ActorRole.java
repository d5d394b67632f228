package org.partnercenter.trail;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.partnercenter.process.ModelRole;
import org.partnercenter.process.OnBehalf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * As what somebody completes a task. The model alone does not tell: a task may have come
 * to a further group meanwhile (D-19), and who may do everything is none of those whom it
 * asks.
 */
@Component
class ActorRole {

	private static final String APPLICANT = "applicant";

	private static final String ADMINISTRATORS = "organization-administrators";

	private final ObjectProvider<OnBehalf> onBehalf;

	ActorRole(ObjectProvider<OnBehalf> onBehalf) {
		this.onBehalf = onBehalf;
	}

	/**
	 * A role as the model names it, or the id of another group that the task is for;
	 * {@code assignee} or {@code candidate} for whoever belongs to none of them.
	 * @param account the one who acts in this command
	 */
	String of(DelegateTask task, String account) {
		List<String> model = ModelRole.of(task);
		boolean assignee = account.equals(task.getAssignee());
		// asks nothing of the database at the steps of a wizard
		return model.equals(List.of(APPLICANT)) && assignee ? APPLICANT : group(task, model)
			.orElse(!assignee ? "candidate" : model.contains(APPLICANT) ? APPLICANT : "assignee");
	}

	/** Of several, the first that stands in the model. */
	private Optional<String> group(DelegateTask task, List<String> model) {
		List<String> roles = task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.filter(this::isOf)
			.map(group -> inModel(group, model))
			.sorted()
			.toList();
		return roles.stream().filter(model::contains).findFirst().or(() -> roles.stream().findFirst());
	}

	private boolean isOf(String group) {
		Authentication actor = Context.getCommandContext().getAuthentication();
		Collection<String> groups = (actor != null) ? actor.getGroupIds() : null;
		return (groups != null && !groups.isEmpty()) ? groups.contains(group)
				: this.onBehalf.getObject().actingIn(group);
	}

	private static String inModel(String group, List<String> model) {
		return model.contains(ADMINISTRATORS) && group.matches("org-.+-administrators") ? ADMINISTRATORS : group;
	}

}

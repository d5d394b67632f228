package org.partnercenter.process;

import java.util.Collection;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** For whom a task stands in its model: {@code applicant}, {@code finance} ... */
public final class ModelRole {

	private static final String PROPERTY = "rolesInModel";

	private ModelRole() {
	}

	/** By the alphabet; empty where the model names nobody, or one person. */
	@SuppressWarnings("unchecked")
	public static List<String> of(DelegateTask task) {
		ActivityImpl activity = ((ExecutionEntity) task.getExecution()).getActivity();
		Object roles = (activity != null) ? activity.getProperty(PROPERTY) : null;
		return (roles != null) ? (List<String>) roles : List.of();
	}

	static void note(ActivityImpl activity, Collection<String> roles) {
		activity.setProperty(PROPERTY, roles.stream().sorted().toList());
	}

}

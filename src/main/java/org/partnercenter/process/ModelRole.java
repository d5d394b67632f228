package org.partnercenter.process;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** For whom a task stands in its model: {@code applicant}, {@code finance} ... */
public final class ModelRole {

	private static final String PROPERTY = "roleInModel";

	private ModelRole() {
	}

	/** Empty where the model names nobody, or one person. */
	public static Optional<String> of(DelegateTask task) {
		ActivityImpl activity = ((ExecutionEntity) task.getExecution()).getActivity();
		return Optional.ofNullable((activity != null) ? (String) activity.getProperty(PROPERTY) : null);
	}

	static void note(ActivityImpl activity, String role) {
		activity.setProperty(PROPERTY, role);
	}

}

package org.partnercenter.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Hands a new task to the holders of its roles, and puts what they must see beside it.
 */
class TaskIntroduction implements TaskListener {

	/** What the engine keeps of a task's name. */
	private static final int LONGEST_NAME = 255;

	private final Function<String, Optional<TaskCase>> cases;

	private final List<String> roles;

	/**
	 * @param cases by the id of the process
	 */
	TaskIntroduction(Function<String, Optional<TaskCase>> cases, List<String> roles) {
		this.cases = cases;
		this.roles = roles;
	}

	@Override
	public void notify(DelegateTask task) {
		String process = ((TaskEntity) task).getProcessDefinition().getKey();
		String businessKey = task.getExecution().getProcessBusinessKey();
		this.cases.apply(process)
			.ifPresentOrElse(known -> introduce(task, known, businessKey), () -> refuseRoles(process));
	}

	private void introduce(DelegateTask task, TaskCase known, String businessKey) {
		for (String role : this.roles) {
			TaskCase.Holder holder = known.holder(role, businessKey);
			if (holder.person() != null) {
				task.setAssignee(holder.person());
			}
			else {
				task.addCandidateGroup(holder.group());
			}
		}
		show(task, known.display(task.getTaskDefinitionKey(), businessKey));
	}

	private static void show(DelegateTask task, Map<String, String> display) {
		if (display.containsKey("case")) {
			String name = task.getName() + ": " + display.get("case");
			task.setName(name.substring(0, Math.min(LONGEST_NAME, name.length())));
		}
		display.forEach((key, text) -> {
			if (!key.equals("case")) {
				DisplayCopies.showTyped(task, key, text);
			}
		});
	}

	private void refuseRoles(String process) {
		if (!this.roles.isEmpty()) {
			throw new IllegalStateException("Nobody says who holds " + this.roles + " in process " + process);
		}
	}

}

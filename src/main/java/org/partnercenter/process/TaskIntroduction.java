package org.partnercenter.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Hands a new task to the holders of its roles, and puts what they must see beside it.
 */
class TaskIntroduction implements TaskListener {

	/** What the engine keeps of a task's name. */
	private static final int LONGEST_NAME = 255;

	private final TaskSurroundings around;

	private final List<String> roles;

	private final List<String> staff;

	/**
	 * @param roles of the model, which a person or a group of the case holds
	 * @param staff groups that stand in the model under their own names
	 */
	TaskIntroduction(TaskSurroundings around, List<String> roles, List<String> staff) {
		this.around = around;
		this.roles = roles;
		this.staff = staff;
	}

	@Override
	public void notify(DelegateTask task) {
		String process = ((TaskEntity) task).getProcessDefinition().getKey();
		String businessKey = task.getExecution().getProcessBusinessKey();
		this.around.caseOf(process)
			.ifPresentOrElse(known -> introduce(task, known, businessKey), () -> refuseRoles(process));
	}

	private void introduce(DelegateTask task, TaskCase known, String businessKey) {
		List<String> groups = handOut(task, known, businessKey);
		if (groups.isEmpty()) {
			show(task, known.display(task.getTaskDefinitionKey(), businessKey));
			return;
		}
		CaseFacts.Facts facts = this.around.factsOf(known.organization(businessKey));
		Map<String, String> display = new LinkedHashMap<>(facts.display());
		display.put("waitingSince", this.around.today());
		display.putAll(known.display(task.getTaskDefinitionKey(), businessKey));
		show(task, display);
		boolean told = this.around.dated(task, known.process(), groupInModel(), facts.level());
		this.around.arrived(task, known.process(), groups, told);
	}

	/** Gives the groups of the engine that the task is for. */
	private List<String> handOut(DelegateTask task, TaskCase known, String businessKey) {
		for (String role : this.roles) {
			TaskCase.Holder holder = known.holder(role, businessKey);
			if (holder.person() != null) {
				task.setAssignee(holder.person());
			}
			else {
				task.addCandidateGroup(holder.group());
			}
		}
		return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
	}

	private String groupInModel() {
		return this.staff.isEmpty() ? this.roles.get(0) : this.staff.get(0);
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

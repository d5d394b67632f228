package org.partnercenter.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Turns the roles of a model ({@code applicant}, {@code organization-administrators})
 * into the person or the group of this very case when a task is created. Groups of staff
 * stand in the model under their own names.
 */
@Component
class TaskRoles extends AbstractProcessEnginePlugin {

	static final Set<String> ROLES = Set.of("applicant", "organization-administrators");

	private final TaskSurroundings around;

	TaskRoles(TaskSurroundings around) {
		this.around = around;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		List<BpmnParseListener> listeners = new ArrayList<>();
		if (configuration.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(configuration.getCustomPostBPMNParseListeners());
		}
		listeners.add(new UserTasks());
		configuration.setCustomPostBPMNParseListeners(listeners);
	}

	/** Alone with the applicant, nothing is anybody else's. */
	private static boolean isForAGroup(List<String> roles, List<String> staff) {
		return !staff.isEmpty() || roles.stream().anyMatch(role -> !role.equals("applicant"));
	}

	private static List<String> names(Set<Expression> groups) {
		return groups.stream().map(Expression::getExpressionText).toList();
	}

	private final class UserTasks extends AbstractBpmnParseListener {

		@Override
		public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
			TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
			Set<Expression> groups = task.getCandidateGroupIdExpressions();
			ModelRole.note(activity, names(groups));
			Set<Expression> roles = new HashSet<>(groups);
			roles.removeIf(group -> !ROLES.contains(group.getExpressionText()));
			groups.removeAll(roles);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE,
					new TaskIntroduction(TaskRoles.this.around, names(roles), names(groups)));
			if (isForAGroup(names(roles), names(groups))) {
				task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, TaskRoles.this.around::assigned);
				task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE,
						done -> TaskRoles.this.around.done(done, ((TaskEntity) done).getProcessDefinition().getKey()));
			}
		}

	}

}

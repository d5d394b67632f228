package org.partnercenter.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Turns the roles of a model ({@code applicant}, {@code organization-administrators})
 * into the person or the group of this very case when a task is created. Groups of staff
 * stand in the model under their own names.
 */
@Component
class TaskRoles extends AbstractProcessEnginePlugin {

	static final Set<String> ROLES = Set.of("applicant", "organization-administrators");

	/**
	 * By process; not before the first task is created: they use what uses the engine.
	 */
	private final Supplier<Map<String, TaskCase>> cases;

	TaskRoles(ObjectProvider<TaskCase> cases) {
		this.cases = SingletonSupplier
			.of(() -> cases.stream().collect(Collectors.toMap(TaskCase::process, Function.identity())));
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

	private final class UserTasks extends AbstractBpmnParseListener {

		@Override
		public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
			TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
			Set<Expression> groups = task.getCandidateGroupIdExpressions();
			Set<Expression> roles = new HashSet<>(groups);
			roles.removeIf(group -> !ROLES.contains(group.getExpressionText()));
			groups.removeAll(roles);
			List<String> names = roles.stream().map(Expression::getExpressionText).toList();
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new TaskIntroduction(
					process -> Optional.ofNullable(TaskRoles.this.cases.get().get(process)), names));
		}

	}

}

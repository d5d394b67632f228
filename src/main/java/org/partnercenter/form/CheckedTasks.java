package org.partnercenter.form;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the {@link AnswerCheck} before every completion, and a seal on every user task.
 */
@Component
class CheckedTasks extends AbstractProcessEnginePlugin {

	private final AnswerCheck check;

	private final TaskListener choices;

	private final TaskListener choicesOfStep;

	CheckedTasks(AnswerCheck check, DeployedForms forms, KnownChoices choices) {
		this.check = check;
		this.choices = new ChoiceCopies(forms, choices, false);
		this.choicesOfStep = new ChoiceCopies(forms, choices, true);
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setTaskService(new CheckedTaskService(this.check));
		configuration.setFormService(new CheckedFormService(this.check));
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
			// built in, so that nobody skips it with "skip custom listeners"
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, completing -> refuseUnchecked());
			WizardStep.remember(userTask, activity);
			if (WizardStep.isOne(activity)) {
				task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new InactivityTimer());
				task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, CheckedTasks.this.choicesOfStep);
			}
			else {
				task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, CheckedTasks.this.choices);
			}
		}

		/**
		 * Fails closed should the engine ever complete a task by a command we do not
		 * know.
		 */
		private static void refuseUnchecked() {
			if (!(Context.getCommandInvocationContext().getCommand() instanceof Checked.Completion)) {
				throw CheckedTaskService.endsByItsForm();
			}
		}

	}

}

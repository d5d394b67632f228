package org.partnercenter.process;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.migration.instance.MigratingVariableInstance;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/**
 * Offers the history level {@value #NAME}: full, but silent about drafts, display copies,
 * and what the history of a new task says itself: whose it is.
 */
@Component
class DraftFreeHistory extends AbstractProcessEnginePlugin {

	static final String NAME = "full-without-drafts";

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setCustomHistoryLevels(List.of(new Level()));
	}

	private static final class Level extends AbstractHistoryLevel {

		@Override
		public int getId() {
			return 31;
		}

		@Override
		public String getName() {
			return NAME;
		}

		@Override
		public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
			// a submitted form is written to history field by field, whatever becomes of
			// its variables
			if (HistoryEventTypes.FORM_PROPERTY_UPDATE.equals(type)) {
				return false;
			}
			// that there was a job, and that it was not needed any more, the steps tell;
			// how it went, the log of jobs does
			if (HistoryEventTypes.JOB_CREATE.equals(type) || HistoryEventTypes.JOB_DELETE.equals(type)) {
				return false;
			}
			if (HistoryEventTypes.IDENTITY_LINK_ADD.equals(type) && entity instanceof IdentityLinkEntity link
					&& isFirstAssignee(link)) {
				return false;
			}
			String variable = variableName(entity);
			return variable == null || !Drafts.isDraft(variable) && !DisplayCopies.isDisplayCopy(variable);
		}

		/** The history of the task itself begins with him. */
		private static boolean isFirstAssignee(IdentityLinkEntity link) {
			return IdentityLinkType.ASSIGNEE.equals(link.getType()) && TaskGrants.isNew(link.getTaskId());
		}

		private static String variableName(Object entity) {
			if (entity instanceof VariableInstance variable) {
				return variable.getName();
			}
			if (entity instanceof HistoricVariableUpdateEventEntity event) {
				return event.getVariableName();
			}
			return entity instanceof MigratingVariableInstance variable ? variable.getVariableName() : null;
		}

	}

}

package org.partnercenter.process;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.migration.instance.MigratingVariableInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/**
 * Offers the history level {@value #NAME}: full, but silent about drafts and display
 * copies.
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
			String variable = variableName(entity);
			return variable == null || !Drafts.isDraft(variable) && !DisplayCopies.isDisplayCopy(variable);
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

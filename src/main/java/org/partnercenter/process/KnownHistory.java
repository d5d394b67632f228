package org.partnercenter.process;

import java.util.Date;

import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.springframework.stereotype.Component;

/**
 * Writes the same history as the engine, but reads less of it. When a step ends, the
 * engine reads the row of its begin for the time it began at, and in each transaction the
 * row of the instance for the day of its removal (decision 11); who wrote those rows a
 * moment ago knows. What another node began is read, as ever.
 */
@Component
class KnownHistory extends AbstractProcessEnginePlugin {

	/** Most steps end on the node where they began, and soon. */
	private static final int MOST = 20_000;

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setHistoryEventProducer(new Producer());
		configuration.setHistoryEventHandler(new Handler());
	}

	static final class Producer extends CacheAwareHistoryEventProducer {

		/** What it was when the instance began; only a batch could change it. */
		private final Remembered<String, Date> removals = new Remembered<>(MOST);

		@Override
		protected void provideRemovalTime(HistoryEvent event) {
			String root = event.getRootProcessInstanceId();
			Date known = (root != null) ? this.removals.known(root) : null;
			if (known != null) {
				event.setRemovalTime(known);
				return;
			}
			super.provideRemovalTime(event);
			if (root != null && event.getRemovalTime() != null) {
				this.removals.put(root, event.getRemovalTime());
			}
		}

		/**
		 * The engine takes what a job is configured by for the id of a batch, such as
		 * "async-before" or "DURATION: PT60M".
		 */
		@Override
		protected HistoricBatchEntity getHistoricBatchById(String configuration) {
			return configuration.startsWith("async-") || configuration.contains(": ") ? null
					: super.getHistoricBatchById(configuration);
		}

	}

	static final class Handler extends DbHistoryEventHandler {

		/** A begin never changes once it is written; ids of what was not are not used. */
		private final Remembered<String, Date> begins = new Remembered<>(MOST);

		@Override
		protected void insertOrUpdate(HistoryEvent event) {
			if (!(event instanceof HistoricScopeInstanceEvent scope)) {
				super.insertOrUpdate(event);
			}
			else if (isInitialEvent(event)) {
				this.begins.put(keyOf(event), scope.getStartTime());
				super.insertOrUpdate(event);
			}
			else if (isUnread(event) && this.begins.known(keyOf(event)) != null) {
				scope.setStartTime(this.begins.known(keyOf(event)));
				getDbEntityManager().merge(event);
			}
			else {
				super.insertOrUpdate(event);
			}
		}

		private boolean isUnread(HistoryEvent event) {
			return getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
		}

		/** A task and its activity may share an id. */
		private static String keyOf(HistoryEvent event) {
			return event.getClass().getSimpleName() + event.getId();
		}

	}

}

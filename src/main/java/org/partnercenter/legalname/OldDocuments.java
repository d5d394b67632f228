package org.partnercenter.legalname;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.RepositoryService;
import org.partnercenter.process.OnBehalf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Removes the document behind a new name once the engine forgets how it was decided: the
 * model says after how many days. Any number of nodes may do the same at once.
 */
@Component
class OldDocuments implements SmartLifecycle {

	private static final Logger LOGGER = LoggerFactory.getLogger(OldDocuments.class);

	private final ChangeDocuments documents;

	private final RepositoryService models;

	private final OnBehalf onBehalf;

	private volatile ScheduledExecutorService thread;

	OldDocuments(ChangeDocuments documents, RepositoryService models, OnBehalf onBehalf) {
		this.documents = documents;
		this.models = models;
		this.onBehalf = onBehalf;
	}

	void remove() {
		Integer days = this.onBehalf.call(() -> this.models.createProcessDefinitionQuery()
			.processDefinitionKey(LegalnameProcess.KEY)
			.latestVersion()
			.singleResult()
			.getHistoryTimeToLive());
		this.documents.removeOlder(Duration.ofDays(days));
	}

	@Override
	public void start() {
		this.thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "old-documents"));
		this.thread.scheduleWithFixedDelay(this::removeQuietly, 15, 24 * 60, TimeUnit.MINUTES);
	}

	private void removeQuietly() {
		try {
			remove();
		}
		catch (RuntimeException ex) {
			LOGGER.error("Old documents of legal names stay for another day", ex);
		}
	}

	@Override
	public void stop() {
		this.thread.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.thread != null && !this.thread.isShutdown();
	}

}

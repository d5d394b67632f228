package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine without us: starts the same model with a plan that is always the same. */
class BareRenewals implements AutoCloseable {

	private final HikariDataSource pool = new HikariDataSource();

	private final ProcessEngine engine;

	BareRenewals(String url, String user) {
		this.pool.setJdbcUrl(url);
		this.pool.setUsername(user);
		this.pool.setPassword("");
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("bare-renewals");
		configuration.setDataSource(this.pool);
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		configuration.setJobExecutorActivate(false);
		Map<Object, Object> beans = new HashMap<>();
		beans.put("planNextNoticeDelegate", (JavaDelegate) execution -> {
			execution.setVariable("nextStep", "NOTICE");
			execution.setVariable("nextDueAt", Instant.now().plus(20, ChronoUnit.DAYS).toString());
		});
		configuration.setBeans(beans);
		this.engine = configuration.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addClasspathResource("processes/reenrollment.bpmn")
			.deploy();
	}

	/** Each in a transaction of its own. */
	void start(int count) {
		for (int i = 0; i < count; i++) {
			String id = UUID.randomUUID().toString();
			this.engine.getRuntimeService().startProcessInstanceByKey("reenrollment", id, Map.of("reenrollmentId", id));
		}
	}

	/** So many in each transaction, which the engine writes in one go. */
	void startInBatches(int count, int batch) {
		for (int started = 0; started < count; started += batch) {
			((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
				.getCommandExecutorTxRequired()
				.execute(context -> {
					start(batch);
					return null;
				});
		}
	}

	@Override
	public void close() {
		this.engine.close();
		this.pool.close();
	}

}

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
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine without us: starts the same model with a plan that is always the same. */
class BareRenewals implements AutoCloseable {

	private final HikariDataSource pool = new HikariDataSource();

	private final ProcessEngine engine;

	BareRenewals(String url) {
		this.pool.setJdbcUrl(url);
		this.pool.setUsername("postgres");
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

	@Override
	public void close() {
		this.engine.close();
		this.pool.close();
	}

}

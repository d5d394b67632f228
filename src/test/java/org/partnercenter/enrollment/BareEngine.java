package org.partnercenter.enrollment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.partnercenter.testing.Members;

/**
 * The engine without us: the same model and forms, one variable per field, full history,
 * no-op delegates.
 */
class BareEngine implements AutoCloseable {

	private static final List<String> DELEGATES = List.of("prepareContact", "findNamesakes", "finishEnrollment",
			"recordCancellation", "recordAbandonment", "recordDecline", "recordLateness", "sendWelcome",
			"recordReview");

	private final Map<String, List<String>> keys = new HashMap<>();

	private final ProcessEngine engine;

	BareEngine(DataSource dataSource) {
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("bare");
		configuration.setDataSource(dataSource);
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		configuration.setJobExecutorActivate(false);
		configuration.setHistoryRemovalTimeStrategy(System.getProperty("bareRemovalTime", "end"));
		Map<Object, Object> beans = new HashMap<>();
		DELEGATES.forEach(name -> beans.put(name + "Delegate", (JavaDelegate) execution -> {
		}));
		configuration.setBeans(beans);
		this.engine = configuration.buildProcessEngine();
		DeploymentBuilder deployment = this.engine.getRepositoryService()
			.createDeployment()
			.addClasspathResource("processes/enrollment.bpmn");
		for (String form : List.of("provide-contact", "confirm-new-company", "sign-agreement",
				"complete-individual-profile", "complete-organization-profile", "review-namesakes")) {
			deployment.addClasspathResource("forms/enrollment-" + form + ".form");
			this.keys.put(form, keysOf("/forms/enrollment-" + form + ".form"));
		}
		deployment.deploy();
	}

	private static List<String> keysOf(String form) {
		try (InputStream file = BareEngine.class.getResourceAsStream(form)) {
			return new ObjectMapper().readTree(file).findValuesAsText("key");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same wait states with the same answers. */
	Void walk() {
		// as in the product, the operation log says who was at work
		this.engine.getIdentityService().setAuthenticatedUserId("somebody");
		String instance = this.engine.getRuntimeService()
			.startProcessInstanceByKey("enrollment",
					Map.of("enrollmentId", "1", "contactComplete", false, "namesakesFound", false))
			.getId();
		complete(instance, fields("provide-contact", Members.contact("Bare Company")));
		Map<String, Object> signature = new HashMap<>(Map.of("agreementDecision", "ACCEPTED", "lastName", "Founder",
				"firstName", "Frida", "jobTitle", "Owner", "agreementVersion", "2026-1"));
		signature.put("agreementLanguage", "en");
		signature.put("agreementSha256", "0".repeat(64));
		complete(instance, fields("sign-agreement", signature));
		complete(instance,
				fields("complete-individual-profile", Members.individualProfile("founder@fabrikam.example")));
		complete(instance, fields("complete-organization-profile", Map.of("businessFocus", "SERVICES", "services",
				"CONSULTING,SUPPORT", "customers", "SMALL", "technologies", "CLOUD")));
		this.engine.getIdentityService().clearAuthentication();
		String job = this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(instance)
			.activityId("sendTask_sendWelcome")
			.singleResult()
			.getId();
		this.engine.getManagementService().executeJob(job);
		return null;
	}

	/**
	 * One variable for each field of the form, those that nobody filled in without a
	 * value.
	 */
	private Map<String, Object> fields(String form, Map<String, Object> answers) {
		Map<String, Object> fields = new HashMap<>();
		this.keys.get(form).forEach(key -> fields.put(key, answers.get(key)));
		return fields;
	}

	private void complete(String instance, Map<String, Object> answers) {
		String task = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
		this.engine.getTaskService().complete(task, answers);
	}

	@Override
	public void close() {
		this.engine.close();
	}

}

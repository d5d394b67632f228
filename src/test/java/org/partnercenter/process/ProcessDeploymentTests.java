package org.partnercenter.process;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import java.time.Instant;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessDeploymentTests {

	private static final String FORM = "{ \"type\": \"default\", \"id\": \"trial-company\", \"components\": [] }";

	private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

	private ProcessEngine engine;

	private RepositoryService repository;

	@BeforeEach
	void start() {
		var configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()).setDatabaseSchemaUpdate("create-drop");
		this.engine = configuration.buildProcessEngine();
		this.repository = this.engine.getRepositoryService();
	}

	@AfterEach
	void stop() {
		this.engine.close();
	}

	@Test
	void anUnchangedUnitGetsNoNewVersion() {
		trial(FORM).deploy("trial", NOW, this.repository);
		trial(FORM).deploy("trial", NOW, this.repository);

		assertThat(versionOf("trial")).isEqualTo(1);
	}

	@Test
	void aChangedFormMakesANewVersionOfItsProcessOnly() throws Exception {
		trial(FORM).deploy("trial", NOW, this.repository);
		association().deploy("association", NOW, this.repository);

		trial(FORM.replace("[]", "[ ]")).deploy("trial", NOW, this.repository);
		association().deploy("association", NOW, this.repository);

		assertThat(versionOf("trial")).isEqualTo(2);
		assertThat(versionOf("association")).isEqualTo(1);
		assertThat(formBeside(2)).contains("[ ]");
		assertThat(formBeside(1)).contains("[]");
	}

	@Test
	void aReturnToAnEarlierTextIsAChangeToo() {
		trial(FORM).deploy("trial", NOW, this.repository);
		trial(FORM.replace("[]", "[ ]")).deploy("trial", NOW, this.repository);
		trial(FORM).deploy("trial", NOW, this.repository);

		assertThat(versionOf("trial")).isEqualTo(3);
	}

	/**
	 * Why a clock that was moved forward must never meet a database that is used
	 * afterwards.
	 */
	@Test
	void theEngineTakesTheLatestDeploymentByItsTimeNotByItsOrder() {
		ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + Duration.ofDays(365).toMillis()));
		trial(FORM).deploy("trial", NOW, this.repository);
		ClockUtil.reset();
		trial(FORM.replace("[]", "[ ]")).deploy("trial", NOW, this.repository);
		trial(FORM.replace("[]", "[ ]")).deploy("trial", NOW, this.repository);

		assertThat(versionOf("trial")).isEqualTo(3);
	}

	@Test
	void aTableOfNoProcessIsAUnitOfItsOwn() throws Exception {
		Set<Resource> files = Set.of(new UrlResource("file:/a/processes/trial.bpmn"),
				new UrlResource("file:/a/forms/trial-company.form"),
				new UrlResource("file:/a/processes/trial-route.dmn"),
				new UrlResource("file:/a/processes/trialling.bpmn"),
				new UrlResource("file:/a/processes/partner-levels.dmn"));

		assertThat(ProcessDeployment.units(files)).containsOnlyKeys("trial", "trialling", "partner-levels");
	}

	@Test
	void anOlderReleaseDoesNotDeployOverANewerOne() {
		trial(FORM.replace("[]", "[ ]")).deploy("trial", NOW, this.repository);

		trial(FORM).deploy("trial", NOW.minusSeconds(60), this.repository);

		assertThat(versionOf("trial")).isEqualTo(1);
	}

	@Test
	void whatAProcessOwnerDeployedStays() {
		this.repository.createDeployment()
			.name("trial")
			.source("console")
			.addString("trial/trial-company.form", FORM)
			.deploy();

		trial(FORM.replace("[]", "[ ]")).deploy("trial", NOW, this.repository);

		assertThat(this.repository.createDeploymentQuery().deploymentName("trial").count()).isEqualTo(1);
	}

	private static DeploymentUnit trial(String form) {
		return new DeploymentUnit().add("processes/trial.bpmn", new ClassPathResource("trial/trial.bpmn"))
			.add("forms/trial-company.form", new ByteArrayResource(form.getBytes(StandardCharsets.UTF_8)));
	}

	private static DeploymentUnit association() {
		return new DeploymentUnit().add("processes/association.bpmn",
				new ClassPathResource("processes/association.bpmn"));
	}

	private int versionOf(String process) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getVersion();
	}

	private String formBeside(int version) throws Exception {
		String deployment = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("trial")
			.processDefinitionVersion(version)
			.singleResult()
			.getDeploymentId();
		try (InputStream form = this.repository.getResourceAsStream(deployment, "forms/trial-company.form")) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}

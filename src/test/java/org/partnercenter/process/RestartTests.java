package org.partnercenter.process;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.PartnerCenterApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** In a JVM of its own, see the build file. */
@Tag("alone")
class RestartTests {

	@TempDir
	Path data;

	@Test
	void aRestartOnTheSameFileFindsEveryUnitDeployedAndDeploysNothing() {
		List<String> first = deploymentsAfterStart();
		List<String> second = deploymentsAfterStart();

		assertThat(first).contains(
				"association: association-choose-how-to-go-on.form, association-complete-individual-profile.form, "
						+ "association-give-address.form, association-route.dmn, association.bpmn",
				"association-decision: association-decision-decide.form, association-decision.bpmn",
				"program-levels: program-levels.dmn");
		assertThat(first.stream().flatMap(unit -> Stream.of(unit.replaceFirst(".*: ", "").split(", "))))
			.containsExactlyInAnyOrderElementsOf(shipped());
		assertThat(second).isEqualTo(first);
	}

	/** The names of all models, tables and forms. */
	private static List<String> shipped() {
		return Stream.of("processes", "forms").flatMap(folder -> Stream.of(new File(folder).list())).toList();
	}

	private List<String> deploymentsAfterStart() {
		String database = "jdbc:h2:file:" + this.data.resolve("partnercenter") + ";WRITE_DELAY=0";
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(PartnerCenterApplication.class)
			.run("--server.port=0", "--spring.datasource.url=" + database)) {
			ProcessEngine engine = application.getBean(ProcessEngine.class);
			return engine.getRepositoryService()
				.createDeploymentQuery()
				.orderByDeploymentId()
				.asc()
				.list()
				.stream()
				.map(deployment -> deployment.getName() + ": " + String.join(", ", files(engine, deployment)))
				.toList();
		}
	}

	private static List<String> files(ProcessEngine engine, Deployment deployment) {
		return engine.getRepositoryService()
			.getDeploymentResourceNames(deployment.getId())
			.stream()
			.map(file -> file.substring(file.lastIndexOf('/') + 1))
			.sorted()
			.toList();
	}

}

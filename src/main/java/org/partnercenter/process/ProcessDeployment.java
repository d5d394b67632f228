package org.partnercenter.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys each process by itself: its model, its forms and its own tables are one unit,
 * so a change makes a new version of that process and of no other.
 */
@Component
class ProcessDeployment extends DefaultDeploymentConfiguration {

	private final ObjectProvider<BuildProperties> build;

	ProcessDeployment(ObjectProvider<BuildProperties> build) {
		this.build = build;
	}

	/** What was never built is being worked on, and newer than everything. */
	Instant built() {
		BuildProperties properties = this.build.getIfAvailable();
		return (properties == null) ? Instant.now() : properties.getTime();
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		// the starter would put everything into one deployment here
	}

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		if (this.camundaBpmProperties.isAutoDeploymentEnabled()) {
			units(getDeploymentResources())
				.forEach((name, unit) -> unit.deploy(name, built(), engine.getRepositoryService()));
		}
	}

	/** What this release ships, whether it was deployed or not. */
	SortedMap<String, DeploymentUnit> shipped() {
		return units(getDeploymentResources());
	}

	static SortedMap<String, DeploymentUnit> units(Set<Resource> resources) {
		Set<String> processes = resources.stream()
			.map(Resource::getFilename)
			.filter(file -> file.endsWith(".bpmn"))
			.map(file -> file.replace(".bpmn", ""))
			.collect(Collectors.toSet());
		SortedMap<String, DeploymentUnit> units = new TreeMap<>();
		for (Resource resource : resources) {
			units.computeIfAbsent(unitOf(resource.getFilename(), processes), name -> new DeploymentUnit())
				.add(path(resource), resource);
		}
		return units;
	}

	/**
	 * A form or table belongs to the process whose name its own begins with, or stands
	 * alone.
	 */
	static String unitOf(String file, Set<String> processes) {
		String name = file.substring(0, file.lastIndexOf('.'));
		return processes.stream()
			.filter(process -> name.equals(process) || name.startsWith(process + "-"))
			// association-decision-decide belongs to association-decision, not to
			// association
			.max(Comparator.comparingInt(String::length))
			.orElse(name);
	}

	/**
	 * The path in the repository, the same from classes, from a jar and on another
	 * machine.
	 */
	private static String path(Resource resource) {
		try {
			return resource.getURL().getPath().replaceFirst(".*/(?=(processes|forms)/)", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

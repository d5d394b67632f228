package org.partnercenter.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.InputStreamSource;

/** The files that get a new version together. */
class DeploymentUnit {

	private final SortedMap<String, InputStreamSource> files = new TreeMap<>();

	DeploymentUnit add(String path, InputStreamSource file) {
		this.files.put(path, file);
		return this;
	}

	/**
	 * Makes a new version of all files if one of them has changed, else none. All,
	 * because a form bound to its deployment is looked for beside its model.
	 */
	void deploy(String name, RepositoryService repository) {
		DeploymentBuilder deployment = repository.createDeployment().name(name).enableDuplicateFiltering(false);
		this.files.forEach((path, file) -> add(deployment, path, file));
		deployment.deploy();
	}

	private static void add(DeploymentBuilder deployment, String path, InputStreamSource file) {
		try (InputStream content = file.getInputStream()) {
			deployment.addInputStream(path, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.partnercenter.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.core.io.InputStreamSource;

/** The files that get a new version together. */
class DeploymentUnit {

	private final SortedMap<String, InputStreamSource> files = new TreeMap<>();

	DeploymentUnit add(String path, InputStreamSource file) {
		this.files.put(path, file);
		return this;
	}

	/**
	 * Makes a new version of all files if one of them has changed since the last release,
	 * else none. All, because a form bound to its deployment is looked for beside its
	 * model. What a newer release or a process owner has deployed stays.
	 * @param built when this release was built
	 */
	void deploy(String name, Instant built, RepositoryService repository) {
		Release ours = new Release(built, digest());
		if (latest(name, repository).map(deployed -> isReplacedBy(ours, deployed)).orElse(true)) {
			deployFrom(name, ours.asSource(), repository);
		}
	}

	/** Makes a new version of all files, whatever was there before. */
	DeploymentWithDefinitions deployFrom(String name, String source, RepositoryService repository) {
		DeploymentBuilder deployment = repository.createDeployment().name(name).source(source);
		this.files.forEach((path, file) -> add(deployment, path, file));
		return deployment.deployWithResult();
	}

	static Optional<Deployment> latest(String name, RepositoryService repository) {
		return repository.createDeploymentQuery()
			.deploymentName(name)
			.orderByDeploymentTime()
			.desc()
			.listPage(0, 1)
			.stream()
			.findFirst();
	}

	/** The texts of the files, by path. */
	SortedMap<String, String> texts() {
		SortedMap<String, String> texts = new TreeMap<>();
		this.files.forEach((path, file) -> {
			try (InputStream content = file.getInputStream()) {
				texts.put(path, new String(content.readAllBytes(), StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return texts;
	}

	private static boolean isReplacedBy(Release ours, Deployment deployed) {
		return Release.read(deployed.getSource()).map(ours::replaces).orElse(false);
	}

	/** Of the names and the bytes of all files. */
	String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Map.Entry<String, InputStreamSource> file : this.files.entrySet()) {
				digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
				try (InputStream content = file.getValue().getInputStream()) {
					digest.update(content.readAllBytes());
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
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

package org.partnercenter.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * What this release ships and what is in force, unit by unit; the one place through which
 * process owners deploy (decisions 7 and 13).
 */
@Component
public class Units {

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	private final ProcessDeployment release;

	private SortedMap<String, DeploymentUnit> shipped;

	Units(RepositoryService repository, OnBehalf onBehalf, ProcessDeployment release) {
		this.repository = repository;
		this.onBehalf = onBehalf;
		this.release = release;
	}

	/** The files of a unit as this release ships them; empty if it does not. */
	public SortedMap<String, String> shipped(String unit) {
		return shippedUnits().containsKey(unit) ? shippedUnits().get(unit).texts() : new TreeMap<>();
	}

	/** The names of the units that this release ships. */
	public SortedSet<String> shipped() {
		return new TreeSet<>(shippedUnits().keySet());
	}

	/**
	 * A unit as it is in force now; empty if nothing was ever deployed under its name.
	 */
	public Optional<Unit> inForce(String name) {
		return this.onBehalf
			.call(() -> DeploymentUnit.latest(name, this.repository).map(deployment -> read(deployment)));
	}

	/** A unit as it was in force once. */
	public Unit of(String deployment) {
		return this.onBehalf
			.call(() -> read(this.repository.createDeploymentQuery().deploymentId(deployment).singleResult()));
	}

	/**
	 * Makes a new version of a unit, in the caller's transaction. Files that are just as
	 * this release ships them are the release's again; of all others it keeps which files
	 * it stands on, so that a later release can tell.
	 * @param change the id of the change
	 */
	public Deployed deploy(String name, Map<String, String> files, String change) {
		DeploymentUnit unit = unitOf(files);
		DeploymentUnit shipped = shippedUnits().getOrDefault(name, new DeploymentUnit());
		String source = unit.digest().equals(shipped.digest()) ? ours(shipped).asSource()
				: new ConsoleSource(ours(shipped), change).asSource();
		return deployFrom(name, unit, source);
	}

	/** Brings back what was in force before, as it came then. */
	public Deployed deployAgain(Unit before) {
		return deployFrom(before.name(), unitOf(before.files()), before.source());
	}

	/**
	 * Units that process owners have changed and that this release ships with other files
	 * than those which the change stood on.
	 */
	public Collection<SetAside> setAside() {
		return shippedUnits().entrySet().stream().flatMap(each -> {
			Release ours = ours(each.getValue());
			return inForce(each.getKey())
				.filter(unit -> ConsoleSource.read(unit.source())
					.filter(source -> ours.replaces(source.standsOn()))
					.isPresent())
				.map(unit -> new SetAside(unit, ours.digest(), each.getValue().texts()))
				.stream();
		}).toList();
	}

	/**
	 * A release's files that a start did not deploy.
	 *
	 * @param inForce what a process owner has deployed
	 * @param digest names the shipped files
	 */
	public record SetAside(Unit inForce, String digest, SortedMap<String, String> shipped) {

	}

	private Deployed deployFrom(String name, DeploymentUnit unit, String source) {
		return this.onBehalf.call(() -> Deployed.of(unit.deployFrom(name, source, this.repository)));
	}

	private Release ours(DeploymentUnit shipped) {
		return new Release(this.release.built(), shipped.digest());
	}

	private synchronized SortedMap<String, DeploymentUnit> shippedUnits() {
		if (this.shipped == null) {
			this.shipped = this.release.shipped();
		}
		return this.shipped;
	}

	private Unit read(Deployment deployment) {
		DeploymentUnit files = new DeploymentUnit();
		for (String path : this.repository.getDeploymentResourceNames(deployment.getId())) {
			try (InputStream file = this.repository.getResourceAsStream(deployment.getId(), path)) {
				files.add(path, new ByteArrayResource(file.readAllBytes()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return new Unit(deployment.getName(), deployment.getId(), deployment.getSource(),
				deployment.getDeploymentTime().toInstant(), files.texts());
	}

	private static DeploymentUnit unitOf(Map<String, String> files) {
		DeploymentUnit unit = new DeploymentUnit();
		files.forEach((path, text) -> unit.add(path, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))));
		return unit;
	}

}

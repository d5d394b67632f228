package org.partnercenter.process;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/**
 * A new version of a unit.
 *
 * @param deployment the engine's id of it
 * @param definition the id of its process, or of its first table; {@code null} without
 * both
 * @param version of that
 */
public record Deployed(String deployment, String definition, int version) {

	static Deployed of(DeploymentWithDefinitions made) {
		ResourceDefinition first = Stream
			.of(made.getDeployedProcessDefinitions(), made.getDeployedDecisionDefinitions())
			.flatMap(definitions -> (definitions == null) ? Stream.<ResourceDefinition>empty()
					: List.copyOf(definitions).stream())
			.findFirst()
			.orElse(null);
		return new Deployed(made.getId(), (first == null) ? null : first.getId(),
				(first == null) ? 0 : first.getVersion());
	}

}

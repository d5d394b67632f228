package org.partnercenter.diagram;

import java.util.List;
import java.util.Optional;

/**
 * A deployed version of a process.
 *
 * @param definitionId as the engine calls it, unique
 * @param process the key, such as {@code association}
 * @param documentation what the model says about the whole, or {@code null}
 * @param steps in reading order: from left to right, from top to bottom
 * @param flows what leads from one step to the next
 */
public record DrawnModel(String definitionId, String process, int version, String name, String documentation,
		List<Step> steps, List<Flow> flows) {

	public Optional<Step> step(String id) {
		return this.steps.stream().filter(step -> step.id().equals(id)).findFirst();
	}

	/** Where its picture finds it. */
	public String path() {
		return "/models/" + this.definitionId;
	}

}

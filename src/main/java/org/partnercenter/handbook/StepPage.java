package org.partnercenter.handbook;

import java.util.List;
import java.util.Set;

import org.partnercenter.diagram.Step;

/**
 * A step of a process with all that belongs to it.
 *
 * @param name in the language of the reader, or as it is drawn
 * @param role who does it, such as {@code finance}; {@code null} where no person does
 * @param type the Java class that does it, such as
 * {@code association.MatchEmailDomainDelegate}, or {@code null}
 * @param tables that it asks itself, or that its class reads
 * @param rules that the step or its class names
 */
record StepPage(Step step, String name, String role, String type, Set<String> tables, Set<String> rules) {

	/** The process that it calls, or {@code null}. */
	public String called() {
		return this.step.type().equals("callActivity") ? this.step.calls() : null;
	}

	/** Whether there is more to say than that it is drawn. */
	public boolean tells() {
		return this.step.isActivity() || this.step.documentation() != null || !this.rules.isEmpty();
	}

	/** As {@code step-} and this it is found in its page. */
	public String id() {
		return this.step.id();
	}

	public List<String> lines() {
		return (this.step.documentation() != null) ? this.step.documentation().lines().toList() : List.of();
	}

}

package org.partnercenter.wizard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A process instance that a person walks through, and what its process says about it.
 */
record WizardCase(String instanceId, String definitionId, String businessKey, WizardPages pages) {

	String process() {
		return this.pages.process();
	}

	StepExtra extra(String stepId, Map<String, Map<String, Object>> drafts, Locale language) {
		return this.pages.extra(stepId, this.businessKey, drafts, language)
			.orElseGet(() -> StepExtra.prefill(Map.of()));
	}

	/** Where to go once no step waits any more. */
	String afterEnd() {
		Optional<String> path = this.pages.afterEnd(this.instanceId, this.businessKey);
		return path.orElse("/");
	}

	/** Where to go for a while; empty where leaving is cancelling. */
	Optional<String> afterLeaving() {
		return this.pages.afterLeaving(this.instanceId, this.businessKey);
	}

}

package org.partnercenter.safety;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as a list instead of a stack trace. */
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReady> {

	@Override
	protected FailureAnalysis analyze(Throwable root, NotReady refusal) {
		return new FailureAnalysis(
				"The start is refused, because something is missing or not safe:\n\n  - "
						+ String.join("\n  - ", refusal.missing()),
				"Set what is missing; README.md, section Production, names all settings.", refusal);
	}

}

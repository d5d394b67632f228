package org.partnercenter.qualification;

import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/** The variables of {@code processes/qualification-calendar.bpmn}. */
final class CalendarVariables {

	static final ProcessVariable<Boolean> ANYTHING_DUE = flag("anythingDue");

	/** The batch lies after this organization... */
	static final ProcessVariable<String> AFTER = text("after");

	/** ...and ends with this one. */
	static final ProcessVariable<String> UP_TO = text("upTo");

	private CalendarVariables() {
	}

	/** The last organization that was looked at. */
	static UUID lookedAt(DelegateExecution execution) {
		return UP_TO.find(execution).map(UUID::fromString).orElse(null);
	}

	static Sweep.Batch batch(DelegateExecution execution) {
		return new Sweep.Batch(UUID.fromString(AFTER.get(execution)), UUID.fromString(UP_TO.get(execution)));
	}

	static void set(DelegateExecution execution, Optional<Sweep.Batch> next) {
		ANYTHING_DUE.set(execution, next.isPresent());
		next.ifPresent(batch -> {
			AFTER.set(execution, batch.after().toString());
			UP_TO.set(execution, batch.upTo().toString());
		});
	}

}

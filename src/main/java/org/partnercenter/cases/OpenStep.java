package org.partnercenter.cases;

import java.time.Instant;
import java.util.List;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Step;

/**
 * Where a case stands, and for whom.
 *
 * @param name of the step as drawn, or of the task with the case it is about
 * @param kind {@code person} at a task, {@code event} for what comes from outside or with
 * time, {@code machine} for work that is due or failed
 * @param assignee the account that has the task, or {@code null}
 * @param groups those of the engine that may take it
 * @param due {@code null} if nothing is said
 */
record OpenStep(String activity, String name, String kind, Instant since, String assignee, List<String> groups,
		Instant due) {

	/** The same with the name that the model has for it, if it has none of its own. */
	OpenStep named(DrawnModel model) {
		return this.name.equals(this.activity)
				? new OpenStep(this.activity, model.step(this.activity).map(Step::name).orElse(this.name), this.kind,
						this.since, this.assignee, this.groups, this.due)
				: this;
	}

}

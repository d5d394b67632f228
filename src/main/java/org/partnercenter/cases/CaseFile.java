package org.partnercenter.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Mark;
import org.partnercenter.trail.Recorded;

/**
 * Everything that is known of one case.
 *
 * @param steps in the order in which they began
 * @param more whether there are steps that are not among them
 * @param flows the ids of the sequence flows that were taken
 * @param calledBy the case that called this one, or {@code null}
 * @param called the cases that this one called
 * @param facts of the trail
 * @param names of accounts
 */
record CaseFile(ListedCase summary, DrawnModel model, List<CaseStep> steps, boolean more, Set<String> flows,
		List<Deadline> deadlines, CaseLine calledBy, List<CaseLine> called, List<Decided> decisions,
		List<NamedText> variables, List<Recorded> facts, List<CaseIncident> incidents, Map<String, String> names) {

	public CaseLine line() {
		return this.summary.line();
	}

	/** Whether it was the first time that the case came to this step. */
	public boolean isFirst(CaseStep step) {
		return this.steps.stream().filter(other -> other.activity().equals(step.activity())).findFirst().get() == step;
	}

	/** As the model calls it; history has words of its own. */
	public String type(CaseStep step) {
		return this.model.step(step.activity()).map(known -> known.type()).orElse(step.type());
	}

	/** By the name of the step, or its id if the model does not know it. */
	public String stepName(String id) {
		return this.model.step(id).map(step -> step.name()).orElse(id);
	}

	/** The account's name, or its id if it has none any more; {@code null} stays. */
	public String who(String account) {
		return (account != null) ? this.names.getOrDefault(account, account) : null;
	}

	/** Whoever brought a fact about, and in whose place. */
	public String actor(Recorded fact, CaseWords words) {
		if (fact.actorAccount() == null) {
			return words.text("cases.whom.machine");
		}
		return (fact.onBehalfOf() == null) ? who(fact.actorAccount())
				: words.text("cases.whom.deputy", who(fact.actorAccount()), who(fact.onBehalfOf()));
	}

	/** The way through the model, and where it stands. */
	List<Mark> marks(CaseWords words) {
		List<Mark> marks = new ArrayList<>();
		this.flows.forEach(flow -> marks.add(Mark.of(flow, "taken")));
		Set<String> failing = new HashSet<>();
		this.incidents.stream().filter(one -> one.resolved() == null).forEach(one -> failing.add(one.step()));
		Set<String> open = new HashSet<>(failing);
		for (OpenStep step : this.summary.open()) {
			if (open.add(step.activity())) {
				String whom = words.whom(step, this.names);
				marks.add(new Mark(step.activity(), "waiting", whom, whom));
			}
		}
		failing.forEach(step -> marks.add(new Mark(step, "failed", "!", words.text("cases.failed"))));
		Set<String> done = new HashSet<>(open);
		for (int i = this.steps.size() - 1; i >= 0; i--) {
			CaseStep step = this.steps.get(i);
			if (!step.type().equals("subProcess") && done.add(step.activity())) {
				marks.add(taken(step, words));
			}
		}
		return marks;
	}

	private Mark taken(CaseStep step, CaseWords words) {
		String who = who(step.account());
		if (!step.type().endsWith("Task") || who == null) {
			return Mark.of(step.activity(), "taken");
		}
		String badge = words.duration(step.millis());
		return new Mark(step.activity(), "taken", badge, who + ", " + badge);
	}

}

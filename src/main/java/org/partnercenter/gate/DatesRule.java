package org.partnercenter.gate;

import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Every task for staff or administrators has a row in the table of dates, and every row
 * is for a task that exists: or else a task would wait for ever, and nobody would see it.
 */
class DatesRule implements ModelRule {

	/** The name of the table's file; where there is none, nothing is asked. */
	static final String TABLE = "task-dates";

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		DmnModelInstance table = files.tables().get(TABLE);
		if (table != null) {
			model.userTasks()
				.filter(DatesRule::isForAGroup)
				.forEach(task -> mistakes.unless(
						rules(table).stream().anyMatch(rule -> fits(rule, model.name(), task.getId())),
						"%s has no row in %s: nobody knows when it is overdue; add one and upload %s.dmn as well",
						task.getId(), TABLE, TABLE));
		}
	}

	/** What the rows name must be there. */
	static void check(DmnModelInstance table, Files files, Mistakes mistakes) {
		for (Rule rule : rules(table)) {
			boolean used = files.models()
				.values()
				.stream()
				.anyMatch(model -> model.userTasks()
					.anyMatch(task -> isForAGroup(task) && fits(rule, model.name(), task.getId())));
			mistakes.unless(used, "the row %s is for no task that exists: correct its process and task, or remove it",
					rule.getId());
		}
	}

	private static boolean isForAGroup(UserTask task) {
		List<String> groups = task.getCamundaCandidateGroupsList();
		return groups != null && !groups.stream().allMatch("applicant"::equals);
	}

	/** Its first two columns are the process and the task. */
	private static boolean fits(Rule rule, String process, String task) {
		List<String> said = rule.getInputEntries().stream().map(DatesRule::text).collect(Collectors.toList());
		return says(said.get(0), process) && says(said.get(1), task);
	}

	private static boolean says(String entry, String name) {
		return entry.isEmpty() || List.of(entry.split("\\s*,\\s*")).contains('"' + name + '"');
	}

	private static String text(InputEntry entry) {
		return entry.getText() == null ? "" : entry.getText().getTextContent().strip();
	}

	private static List<Rule> rules(DmnModelInstance table) {
		return List.copyOf(table.getModelElementsByType(Rule.class));
	}

}

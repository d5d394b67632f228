package org.partnercenter.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The table that says by when a task is to be done and how pressing it is:
 * {@code processes/task-dates.dmn}. A task without a row has no dates.
 */
@Component
public class TaskDates {

	/** The id of the decision. */
	public static final String TABLE = "task-dates";

	private final DecisionTables tables;

	TaskDates(DecisionTables tables) {
		this.tables = tables;
	}

	/**
	 * The first row that fits.
	 * @param group as in the model, such as {@code organization-administrators}
	 * @param level of the organization, or {@code null}
	 */
	public Optional<Row> row(String process, String task, String group, String level) {
		Map<String, Object> inputs = new HashMap<>();
		inputs.put("process", process);
		inputs.put("task", task);
		inputs.put("group", group);
		inputs.put("level", level);
		return this.tables.rows(TABLE, inputs).rows().stream().findFirst().map(Row::of);
	}

	/**
	 * What a row says.
	 *
	 * @param rule its id
	 * @param due days until it is overdue
	 * @param followUp days until its owner is reminded
	 * @param priority from 0 to 100, 50 is ordinary
	 * @param escalatesTo a group of staff that may do the task when it is overdue, or
	 * {@code null}
	 * @param tells whether the process writes mails of its own about the task, so that no
	 * other is needed
	 */
	public record Row(String rule, int due, int followUp, int priority, String escalatesTo, boolean tells) {

		static Row of(TableRow row) {
			return new Row(row.rule(), row.number("due"), row.number("followUp"), row.number("priority"),
					row.text("escalatesTo"), row.flag("tells"));
		}

	}

}

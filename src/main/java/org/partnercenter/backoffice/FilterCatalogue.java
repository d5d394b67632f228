package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.partnercenter.access.StaffGroups;
import org.springframework.stereotype.Component;

/**
 * The filters that come with the product, in the order of Tasklist. Of expressions they
 * use the three that the engine is allowed to evaluate: who looks, in which groups, and
 * when.
 */
@Component
class FilterCatalogue {

	private static final String ME = "${currentUser()}";

	private static final String MY_GROUPS = "${currentUserGroups()}";

	private static final String NOW = "${now()}";

	private final TaskService tasks;

	private final Clock clock;

	FilterCatalogue(TaskService tasks, Clock clock) {
		this.tasks = tasks;
		this.clock = clock;
	}

	/** As they should be today. */
	List<ShippedFilter> today() {
		return List.of(
				filter(1, "My tasks", "What you have claimed, the most pressing first.", "#1d5f8a",
						query().taskAssigneeExpression(ME)),
				filter(2, "My group's, unclaimed", "What waits for somebody of your group to claim it.", "#2c7a5b",
						query().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned()),
				filter(3, "Overdue", "What should be done by now, your own and your group's.", "#b3261e",
						query().dueBeforeExpression(NOW)),
				filter(4, "Due this week", "What is due until Sunday, your own and your group's.", "#b25e09",
						query().dueAfterExpression(NOW).dueBefore(nextMonday())),
				filter(5, "Deputy for others", "What comes to you and your group because a colleague is absent.",
						"#5b5f97", query().taskVariableValueLike("showDeputyFor", "%")),
				filter(6, "Association approvals", "People who ask to join an organization (R-093).", "#6b4fa0",
						query().processDefinitionKey("association-decision")),
				filter(7, "Payments to confirm", "Bank transfers to confirm, and money that fits no invoice.",
						"#7a6a00",
						query().taskDefinitionKeyIn("userTask_confirmTransfer", "userTask_confirmAsSecond",
								"userTask_clearUpPayment"),
						StaffGroups.FINANCE),
				filter(8, "Service-center cases", "Everything for the Regional Service Center, claimed or not.",
						"#00687a",
						query().taskCandidateGroup(StaffGroups.REGIONAL_SERVICE_CENTER).includeAssignedTasks(),
						StaffGroups.REGIONAL_SERVICE_CENTER));
	}

	/** Suspended tasks cannot be worked on; those that press most stand first. */
	private TaskQuery query() {
		return this.tasks.createTaskQuery().active().orderByTaskPriority().desc().orderByDueDate().asc();
	}

	/** The end of the present week, which begins on Monday. */
	private Date nextMonday() {
		LocalDate monday = LocalDate.now(this.clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		return Date.from(monday.atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	private static ShippedFilter filter(int place, String name, String description, String colour, TaskQuery query,
			String... readers) {
		String text = new JsonTaskQueryConverter().toJsonObject((TaskQueryImpl) query).toString();
		return new ShippedFilter(name, description, colour, query, text, Set.of(readers), place);
	}

}

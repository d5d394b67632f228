package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.partnercenter.testing.Browser;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;

import static org.assertj.core.api.Assertions.assertThat;

/** Completes tasks through one door or the other and looks at what that leaves. */
final class CompletedTasks {

	/** What was completed in this run, by door. */
	static final Map<Door, Set<String>> SEEN = new EnumMap<>(Door.class);

	private final ProcessEngine engine;

	private final Trail trail;

	private final Door door;

	private final Map<String, TaskOfModel> models = TaskOfModel.all();

	CompletedTasks(ProcessEngine engine, Trail trail, Door door) {
		this.engine = engine;
		this.trail = trail;
		this.door = door;
	}

	/** The one open task of a case. */
	void complete(Browser browser, String account, String instance, String id, Map<String, Object> answers) {
		Task task = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
		assertThat(task).as(id).isNotNull();
		assertThat(task.getTaskDefinitionKey()).isEqualTo(id);
		complete(browser, account, task, answers);
	}

	void complete(Browser browser, String account, Task task, Map<String, Object> answers) {
		TaskOfModel model = this.models.get(process(task) + "/" + task.getTaskDefinitionKey());
		HttpResponse<String> answer = this.door.complete(browser, this.engine.getName(), task, answers);
		assertThat(answer.statusCode()).as(this.door + " " + model.name() + "\n" + answer.body()).isIn(204, 302);
		assertThat(this.trail.about("task", task.getId())).filteredOn(fact -> fact.action().equals("task.completed"))
			.as(model.name())
			.singleElement()
			.satisfies(fact -> says(fact, model, account, answers));
		assertThat(this.engine.getHistoryService()
			.createUserOperationLogQuery()
			.taskId(task.getId())
			.operationType("Complete")
			.list()).as(model.name()).extracting(UserOperationLogEntry::getUserId).containsOnly(account);
		SEEN.computeIfAbsent(this.door, any -> new TreeSet<>()).add(model.name());
	}

	private static void says(Recorded fact, TaskOfModel model, String account, Map<String, Object> answers) {
		assertThat(fact.actorAccount()).isEqualTo(account);
		assertThat(fact.actorRole()).isEqualTo(model.role());
		assertThat(fact.details()).containsEntry("task", model.id());
		assertThat(fact.processDefinition()).isEqualTo(model.process());
		for (String decision : model.decisions()) {
			if (answers.containsKey(decision)) {
				assertThat(fact.details()).containsEntry(decision, String.valueOf(answers.get(decision)));
			}
		}
		assertThat(fact.reason()).isEqualTo(answers.get("reason"));
		assertThat(answers.containsKey("reason")).as("the form of " + model.name() + " has a reason")
			.isEqualTo(model.reason());
	}

	private String process(Task task) {
		return this.engine.getRepositoryService().getProcessDefinition(task.getProcessDefinitionId()).getKey();
	}

}

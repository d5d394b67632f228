package org.partnercenter.console;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.Job;

import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes a change through the console, step by step. */
public final class ChangeWalk {

	private final Engine engine;

	private final UUID id;

	private ChangeWalk(Engine engine, UUID id) {
		this.engine = engine;
		this.id = id;
	}

	/** Uploads files; the answer must lead to the page of a change. */
	public static ChangeWalk upload(Engine engine, Browser owner, Map<String, String> files) {
		HttpResponse<String> answer = owner.upload("/console/changes", "files", Changed.upload(files));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return at(engine, answer.headers().firstValue("Location").orElse(""));
	}

	/** A change that is there already, by the path of its page. */
	public static ChangeWalk at(Engine engine, String page) {
		assertThat(page).startsWith("/console/changes/");
		return new ChangeWalk(engine, UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
	}

	public UUID id() {
		return this.id;
	}

	public String path() {
		return "/console/changes/" + this.id;
	}

	public ChangeWalk handIn(Browser owner, boolean migrates) {
		String place = owner.postForm(path() + "/hand-in", "reason=Asked+for&migrates=" + migrates);
		assertThat(place).isEqualTo(path());
		return this;
	}

	public ChangeWalk review(String reviewer, String decision) {
		this.engine.complete(instance(), reviewer, Map.of("decision", decision, "reason", "Looked at it"));
		return this;
	}

	public ChangeWalk run(String activity) {
		this.engine.run(instance(), activity);
		return this;
	}

	/** The engine's batches, and the look at them, until they have ended. */
	public ChangeWalk migrate() {
		run("serviceTask_migrateCases");
		for (int round = 0; round < 20; round++) {
			// the first look comes too early
			if (round > 0) {
				batchJobs();
			}
			run("event_batchPause");
			run("serviceTask_countMigrated");
			if (this.engine.passed(instance(), "gateway_migrationEnded") && jobs("sendTask_sendChangeInForce") > 0) {
				return this;
			}
		}
		throw new AssertionError("The migration does not end");
	}

	public String instance() {
		return this.engine.engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processDefinitionKey("process-change")
			.processInstanceBusinessKey(this.id.toString())
			.singleResult()
			.getId();
	}

	private long jobs(String activity) {
		return this.engine.engine()
			.getManagementService()
			.createJobQuery()
			.processInstanceId(instance())
			.activityId(activity)
			.count();
	}

	private void batchJobs() {
		this.engine.engine().getManagementService().createBatchQuery().list().forEach(batch -> {
			all(batch.getSeedJobDefinitionId());
			all(batch.getBatchJobDefinitionId());
		});
	}

	private void all(String definition) {
		this.engine.engine().getManagementService().createJobQuery().jobDefinitionId(definition).list().forEach(job -> {
			try {
				this.engine.engine().getManagementService().executeJob(job.getId());
			}
			catch (RuntimeException ex) {
				// a case that went on meanwhile; the engine keeps why
			}
		});
	}

}

package org.partnercenter.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.batch.BatchStatistics;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.console.MigrationRows.Left;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.trail.Trail;

/**
 * Brings running cases under the version in force: those that the dry run lets through go
 * to the engine as a batch, the others stay, with the engine's reason.
 */
@Service
@Transactional
class Migration {

	private final ChangeRows changes;

	private final MigrationRows rows;

	private final DryRun dryRun;

	private final RunningCases cases;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final OnBehalf onBehalf;

	private final Trail trail;

	Migration(ChangeRows changes, MigrationRows rows, DryRun dryRun, RunningCases cases, RuntimeService runtime,
			ManagementService management, OnBehalf onBehalf, Trail trail) {
		this.changes = changes;
		this.rows = rows;
		this.dryRun = dryRun;
		this.cases = cases;
		this.runtime = runtime;
		this.management = management;
		this.onBehalf = onBehalf;
		this.trail = trail;
	}

	/** For all processes that the change has made new versions of; once. */
	void begin(UUID id) {
		boolean back = isTakenBack(id);
		if (!this.rows.batches(id, back).isEmpty() || !this.rows.left(id, back).isEmpty()) {
			return;
		}
		for (ChangedUnit unit : this.changes.units(id)) {
			this.dryRun.definition(unit.latest()).ifPresent(target -> begin(id, unit.unit(), target, back));
		}
	}

	private void begin(UUID id, String unit, String target, boolean back) {
		Map<String, List<String>> able = new HashMap<>();
		for (Standing standing : this.dryRun.to(unit, target)) {
			if (standing.canMigrate()) {
				able.computeIfAbsent(standing.definition(), source -> new ArrayList<>())
					.addAll(this.cases.at(standing));
			}
			else {
				this.rows.insert(id, new Left(standing.definition(), String.join(", ", standing.places()),
						standing.cases(), String.join(" ", standing.reasons())), back);
			}
		}
		able.forEach((source, ids) -> {
			Batch batch = this.onBehalf.call(() -> this.runtime.newMigration(this.dryRun.plan(source, target))
				.processInstanceIds(ids)
				.executeAsync());
			this.rows.insert(id, new MigrationRows.Batch(batch.getId(), unit, source, target, ids.size(), null), back);
		});
	}

	/**
	 * Whether nothing is to be waited for; keeps what became of those batches that have
	 * ended.
	 */
	boolean hasEnded(UUID id) {
		boolean back = isTakenBack(id);
		boolean ended = true;
		for (MigrationRows.Batch batch : this.rows.batches(id, back)) {
			if (batch.migrated() == null) {
				ended &= this.onBehalf.call(() -> end(id, batch, back));
			}
		}
		if (ended) {
			this.trail.record(ReviewedChanges.fact("console.cases-migrated", id)
				.bySystem()
				.with("migrated",
						this.rows.batches(id, back).stream().map(MigrationRows.Batch::migrated).mapToInt(n -> n).sum())
				.with("left", this.rows.left(id, back).stream().mapToInt(Left::cases).sum()));
		}
		return ended;
	}

	/** A job that has failed once is not waited for: it would be tried for hours. */
	private boolean end(UUID id, MigrationRows.Batch batch, boolean back) {
		BatchStatistics state = this.management.createBatchStatisticsQuery().batchId(batch.id()).singleResult();
		List<Job> failed = (state == null) ? List.of()
				: this.management.createJobQuery()
					.jobDefinitionId(state.getBatchJobDefinitionId())
					.withException()
					.listPage(0, Integer.MAX_VALUE);
		if (state != null && state.getRemainingJobs() > failed.size()) {
			return false;
		}
		if (!failed.isEmpty()) {
			String reason = failed.get(0).getExceptionMessage();
			this.rows.insert(id, new Left(batch.source(), "", failed.size(), String.valueOf(reason)), back);
			this.management.deleteBatch(batch.id(), false);
		}
		this.rows.ended(batch.id(), batch.cases() - failed.size());
		return true;
	}

	private boolean isTakenBack(UUID id) {
		return this.changes.find(id).orElseThrow().state() == ChangeState.TAKEN_BACK;
	}

}

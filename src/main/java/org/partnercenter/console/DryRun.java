package org.partnercenter.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Units;

/**
 * Asks the engine itself which running cases could go on under another version: one case
 * of each standing is migrated for real, and all of it is undone.
 */
@Component
class DryRun {

	private final NothingKept attempt;

	private final Units units;

	private final RunningCases cases;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final OnBehalf onBehalf;

	DryRun(NothingKept attempt, Units units, RunningCases cases, RepositoryService repository, RuntimeService runtime,
			OnBehalf onBehalf) {
		this.attempt = attempt;
		this.units = units;
		this.cases = cases;
		this.repository = repository;
		this.runtime = runtime;
		this.onBehalf = onBehalf;
	}

	/** Unit to its running cases, if the parts were in force. */
	Map<String, List<Standing>> of(List<Candidate.Part> parts) {
		return this.attempt.call(() -> {
			Map<String, List<Standing>> standings = new TreeMap<>();
			for (Candidate.Part part : parts) {
				if (part.files().keySet().stream().anyMatch(path -> path.endsWith(".bpmn"))) {
					String target = this.units.deploy(part.unit(), part.files(), "dry-run").definition();
					standings.put(part.unit(), judged(part.unit(), target));
				}
			}
			return standings;
		});
	}

	/** The cases of a process that run under another version than the one in force. */
	List<Standing> to(String process, String definition) {
		return this.attempt.call(() -> judged(process, definition));
	}

	/** The process that a deployment has brought, as the engine calls it. */
	Optional<String> definition(String deployment) {
		return this.onBehalf.call(() -> Optional
			.ofNullable(this.repository.createProcessDefinitionQuery().deploymentId(deployment).singleResult())
			.map(ProcessDefinition::getId));
	}

	MigrationPlan plan(String source, String target) {
		return this.runtime.createMigrationPlan(source, target).mapEqualActivities().build();
	}

	private List<Standing> judged(String process, String target) {
		return this.cases.notUnder(process, target).stream().map(standing -> judged(standing, target)).toList();
	}

	private Standing judged(Standing standing, String target) {
		try {
			this.onBehalf.runAtOnce(() -> this.runtime.newMigration(plan(standing.definition(), target))
				.processInstanceIds(standing.example())
				.execute());
			return standing;
		}
		catch (MigratingProcessInstanceValidationException ex) {
			return standing.with(reasons(ex));
		}
		catch (MigrationPlanValidationException ex) {
			return standing.with(ex.getValidationReport()
				.getInstructionReports()
				.stream()
				.flatMap(report -> report.getFailures().stream())
				.distinct()
				.toList());
		}
		catch (ProcessEngineException ex) {
			return standing.with(List.of(ex.getMessage().lines().findFirst().orElse("")));
		}
	}

	private static List<String> reasons(MigratingProcessInstanceValidationException refused) {
		var report = refused.getValidationReport();
		return Stream
			.of(report.getFailures().stream(),
					report.getActivityInstanceReports()
						.stream()
						.flatMap(each -> each.getFailures().stream().map(why -> each.getSourceScopeId() + ": " + why)),
					report.getTransitionInstanceReports()
						.stream()
						.flatMap(each -> each.getFailures().stream().map(why -> each.getSourceScopeId() + ": " + why)))
			.flatMap(reasons -> reasons)
			.distinct()
			.toList();
	}

}

package org.partnercenter.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.RepeatedTest;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.TrialProcess;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Several at the same task in the same moment, on a database that really does both. */
@PostgresTest
class RaceTests {

	private static final int PEOPLE = 6;

	@Autowired
	ProcessEngine engine;

	@Autowired
	Wizard wizard;

	@RepeatedTest(8)
	@Proves("D-19")
	void ofManyDecisionsOneIsTakenAndTheOthersAreTold() throws Exception {
		ProcessInstance trial = TrialProcess.startedAtApproval(this.engine, "100042");
		String task = TrialProcess.task(this.engine, trial).getId();

		List<Boolean> taken = atOnce(
				() -> Overtaken.doUnless(() -> this.engine.getTaskService().createTaskQuery().taskId(task).count() > 0,
						() -> this.engine.getTaskService().complete(task, Map.of("approved", true))));

		assertThat(taken).containsOnlyOnce(true);
	}

	@RepeatedTest(8)
	void aStepSentManyTimesAtOnceGoesOnOnce() throws Exception {
		ProcessInstance trial = TrialProcess.start(this.engine, "100042");

		List<Boolean> taken = atOnce(() -> this.wizard.submit(trial.getId(), "userTask_company", TrialProcess.COMPANY));

		assertThat(taken).containsOnlyOnce(true);
		assertThat(TrialProcess.task(this.engine, trial).getTaskDefinitionKey()).isEqualTo("userTask_contact");
	}

	private static List<Boolean> atOnce(Callable<Boolean> work) throws Exception {
		CyclicBarrier together = new CyclicBarrier(PEOPLE);
		ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
		List<Callable<Boolean>> all = new ArrayList<>();
		for (int i = 0; i < PEOPLE; i++) {
			all.add(() -> {
				together.await();
				return work.call();
			});
		}
		List<Boolean> results = new ArrayList<>();
		for (Future<Boolean> result : people.invokeAll(all)) {
			results.add(result.get());
		}
		people.shutdown();
		return results;
	}

}

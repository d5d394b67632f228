package org.partnercenter.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.partnercenter.privacy.PersonalData.Subject;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a running case of others knows of somebody who is erased. */
@PartnerCenterTest
class EngineTracesTests {

	@Autowired
	EngineTraces traces;

	@Autowired
	ProcessEngine engine;

	private final String name = "Z" + Unique.word() + "son";

	@Test
	void theCopyThatATaskShowsForgetsTheNameWhereItStands(@Autowired TransactionTemplate transaction) {
		ProcessInstance instance = this.engine.getRuntimeService()
			.startProcessInstanceByKey("trial", "Zeno " + this.name, Map.of("organization", "100042"));
		TrialProcess.complete(this.engine, instance, TrialProcess.COMPANY);
		TrialProcess.complete(this.engine, instance, TrialProcess.CONTACT);
		TrialProcess.complete(this.engine, instance, TrialProcess.REVIEW);
		assertThat(shown(instance).getValue().toString()).contains(this.name);

		transaction.executeWithoutResult(status -> this.traces.clean(List.of(instance.getId()),
				new Subject("p-zeno", Set.of(), Set.of(), Set.of(this.name), Set.of(), Set.of(), Set.of())));

		assertThat(shown(instance)).satisfies(copy -> {
			assertThat(copy.getTaskId()).isEqualTo(TrialProcess.task(this.engine, instance).getId());
			assertThat(copy.getValue().toString()).contains(Subject.ERASED).doesNotContain(this.name);
		});
	}

	/** There is no other one of its name. */
	private VariableInstance shown(ProcessInstance instance) {
		return this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.processInstanceIdIn(instance.getId())
			.variableName("showApplicant")
			.singleResult();
	}

}

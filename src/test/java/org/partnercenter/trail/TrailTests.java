package org.partnercenter.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.TrialProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

@PartnerCenterTest
class TrailTests {

	@Autowired
	Trail trail;

	@Autowired
	ProcessEngine engine;

	@Autowired
	PlatformTransactionManager transactions;

	private final UUID organization = UUID.randomUUID();

	private final UUID request = UUID.randomUUID();

	private final Fact approved = Fact.of("association.approved")
		.by("p-ada", "global-administrator")
		.forOrganization(this.organization)
		.about("association", this.request)
		.because("Works with us,\n\"since\" years – 正しい")
		.with("domainProven", true)
		.with("administrators", List.of("p-ada", "p-bob"));

	@Test
	void aFactKeepsWhoDidWhatForWhomAndWhy() {
		inTransaction(() -> this.trail.record(this.approved));

		Recorded recorded = this.trail.of(this.organization).get(0);
		assertThat(recorded.action()).isEqualTo("association.approved");
		assertThat(recorded.actorAccount()).isEqualTo("p-ada");
		assertThat(recorded.actorRole()).isEqualTo("global-administrator");
		assertThat(recorded.objectId()).isEqualTo(this.request.toString());
		assertThat(recorded.reason()).isEqualTo("Works with us,\n\"since\" years – 正しい");
		assertThat(recorded.details())
			.isEqualTo(Map.of("domainProven", true, "administrators", List.of("p-ada", "p-bob")));
		assertThat(recorded.at()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
	}

	@Test
	void factsAreReadInTheOrderOfWriting() {
		inTransaction(() -> {
			this.trail.record(this.approved);
			this.trail.record(Fact.of("association.effective").bySystem().about("association", this.request));
		});

		assertThat(this.trail.about("association", this.request)).extracting(Recorded::action)
			.containsExactly("association.approved", "association.effective");
		assertThat(this.trail.of(this.organization)).hasSize(1);
	}

	@Test
	void aFactIsUndoneWithTheChangeItTellsOf() {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
			this.trail.record(this.approved);
			status.setRollbackOnly();
		});

		assertThat(this.trail.of(this.organization)).isEmpty();
	}

	@Test
	void withoutATransactionNothingIsRecorded() {
		assertThatThrownBy(() -> this.trail.record(this.approved)).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void aFactMustSayWhoActed() {
		assertThatThrownBy(() -> inTransaction(() -> this.trail.record(Fact.of("association.approved"))))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void theVersionOfTheModelIsKept() {
		ProcessInstance instance = TrialProcess.start(this.engine, "100042");

		inTransaction(() -> this.trail.record(this.approved.inProcess(instance.getId())));

		Recorded recorded = this.trail.of(this.organization).get(0);
		assertThat(recorded.processInstance()).isEqualTo(instance.getId());
		assertThat(recorded.processDefinition()).isEqualTo("trial");
		assertThat(recorded.processVersion()).isPositive();
	}

	@Test
	void theVersionIsKnownBeforeTheEngineHasWrittenTheInstance() {
		CommandExecutor commands = ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired();

		commands.execute(context -> {
			ProcessInstance instance = TrialProcess.start(this.engine, "100042");
			this.trail.record(this.approved.inProcess(instance.getId()));
			return null;
		});

		assertThat(this.trail.of(this.organization)).extracting(Recorded::processDefinition).containsExactly("trial");
	}

	private void inTransaction(Runnable work) {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> work.run());
	}

}

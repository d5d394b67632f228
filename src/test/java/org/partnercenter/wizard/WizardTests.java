package org.partnercenter.wizard;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.wizard.WizardProgress.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.partnercenter.testing.PartnerCenterTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.partnercenter.testing.TrialProcess.COMPANY;
import static org.partnercenter.testing.TrialProcess.CONTACT;
import static org.partnercenter.testing.TrialProcess.REVIEW;

@PartnerCenterTest
class WizardTests {

	@Autowired
	Wizard wizard;

	@Autowired
	ProcessEngine engine;

	private ProcessInstance trial;

	@BeforeEach
	void begin() {
		init(this.engine);
		this.trial = TrialProcess.start(this.engine, "100042");
	}

	@AfterEach
	void resetClock() {
		this.engine.getIdentityService().clearAuthentication();
		ClockUtil.reset();
	}

	@Test
	void theModelSaysWhichStepsThereAre() {
		WizardProgress progress = this.wizard.progress(this.trial.getId()).orElseThrow();

		assertThat(progress.steps()).extracting(Step::label)
			.containsExactly("Describe the company", "Name a contact", "Review");
		assertThat(progress.current().id()).isEqualTo("userTask_company");
	}

	@Test
	void goesBackToAnEarlierStepAndKeepsEveryDraft() {
		complete(COMPANY);
		complete(CONTACT);

		this.wizard.back(this.trial.getId(), "userTask_company");

		assertThat(this.trial).isWaitingAt("userTask_company").isNotWaitingAt("userTask_review");
		assertThat(draft("trial-company")).contains("Acme");
		assertThat(draft("trial-contact")).contains("Ada");

		complete(COMPANY);
		complete(CONTACT);
		complete(REVIEW);
		assertThat(this.trial).isWaitingAtExactly("userTask_approve");
	}

	@Test
	void neverJumpsForward() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.wizard.back(this.trial.getId(), "userTask_review"));
	}

	@Test
	void theFinishSeesTheDraftsAndNothingLaterDoes() {
		complete(COMPANY);
		complete(CONTACT);
		complete(REVIEW);

		assertThat(this.trial).variables().containsEntry("seenAtFinish", true).doesNotContainKey("draft:trial-company");
		assertThat(this.wizard.draft(this.trial.getId(), "trial-company")).isEmpty();
		assertThat(this.wizard.progress(this.trial.getId())).isEmpty();
		assertThat(timer()).isNull();
	}

	@Test
	void cancelLeavesNoDraft() {
		complete(COMPANY);

		this.wizard.cancel(this.trial.getId());

		assertThat(this.trial).isEnded().hasPassed("endEvent_cancelled");
		assertThat(this.wizard.draft(this.trial.getId(), "trial-company")).isEmpty();
	}

	@Test
	void anHourCountsFromTheLastStep() {
		pass(Duration.ofMinutes(59));
		complete(COMPANY);
		assertThat(timer().getDuedate()).isCloseTo(in(Duration.ofMinutes(60)), 2000);

		pass(Duration.ofMinutes(59));
		this.wizard.back(this.trial.getId(), "userTask_company");
		assertThat(timer().getDuedate()).isCloseTo(in(Duration.ofMinutes(60)), 2000);
	}

	@Test
	void anHourOfNothingEndsTheWizard() {
		complete(COMPANY);

		this.engine.getManagementService().executeJob(timer().getId());

		assertThat(this.trial).isEnded().hasPassed("endEvent_abandoned");
		assertThat(this.wizard.draft(this.trial.getId(), "trial-company")).isEmpty();
	}

	@Test
	void aPersonWithoutAnyGrantWalksThroughAndIsNoted(@Autowired OnBehalf person) {
		this.engine.getIdentityService().setAuthentication("ada", List.of());
		this.trial = person.call(() -> TrialProcess.start(this.engine, "100042"));
		complete(COMPANY);
		this.wizard.back(this.trial.getId(), "userTask_company");
		complete(COMPANY);
		assertThat(this.wizard.progress(this.trial.getId())).isPresent();
		assertThat(draft("trial-company")).contains("Acme");
		this.wizard.cancel(this.trial.getId());
		this.engine.getIdentityService().clearAuthentication();

		assertThat(this.engine.getHistoryService().createUserOperationLogQuery().userId("ada").list())
			.extracting(UserOperationLogEntry::getOperationType)
			.contains("Create", "Complete", "ModifyProcessInstance");
	}

	private void complete(Map<String, Object> answers) {
		TrialProcess.complete(this.engine, this.trial, answers);
	}

	private String draft(String form) {
		return this.wizard.draft(this.trial.getId(), form).orElseThrow();
	}

	private Job timer() {
		ManagementService management = this.engine.getManagementService();
		return management.createJobQuery().processInstanceId(this.trial.getId()).timers().singleResult();
	}

	private static void pass(Duration time) {
		ClockUtil.setCurrentTime(in(time));
	}

	private static Date in(Duration time) {
		return Date.from(ClockUtil.getCurrentTime().toInstant().plus(time));
	}

}

package org.partnercenter.wizard;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.partnercenter.testing.WithoutJavaScript;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class WizardInBrowserTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	@Test
	@Proves({ "R-018", "R-019", "R-022", "R-023" })
	void isWalkedThroughWithoutJavaScript(@WithoutJavaScript Visitor ada) {
		String wizard = begin(ada);
		ada.sees("Describe the company");
		ada.fill("Company", "Ac");
		ada.press("Next");
		ada.sees("There is a problem");
		assertThat(ada.page().getByLabel("Company").inputValue()).isEqualTo("Ac");

		ada.fill("Company", "Acme");
		ada.page().selectOption("#field-country", "PE");
		ada.press("Next");
		ada.sees("Name a contact");
		ada.press("Describe the company");
		assertThat(ada.page().getByLabel("Company").inputValue()).isEqualTo("Acme");
		// the Enter key goes on, not back
		ada.page().getByLabel("Company").press("Enter");
		ada.sees("Name a contact");
		ada.page().locator("#field-contactName").fill("Ada");
		ada.page().locator("#field-contactName").press("Enter");
		ada.sees("Review");
		ada.press("Cancel");
		ada.sees("Do you really want to cancel?");
		ada.press("No, go on");
		ada.isAt(wizard);
		ada.page().getByLabel("All of this is accurate").check();
		ada.press("I Accept");
		ada.isAt("/enrollment");
	}

	@Test
	void everyKindOfPageIsAccessibleAndFitsAPhone(Visitor ada) {
		String wizard = begin(ada);
		ada.isWellServed("wizard-step");
		ada.press("Next");
		ada.sees("There is a problem");
		ada.isWellServed("wizard-refused");
		ada.fill("Company", "Acme");
		ada.page().selectOption("#field-country", "PE");
		ada.press("Next");
		ada.page().locator("#field-contactName").fill("Ada");
		ada.isWellServed("wizard-sections");
		ada.press("Next");
		ada.isWellServed("wizard-decision");
		ada.open(wizard + "/cancel");
		ada.isWellServed("wizard-cancel");
	}

	@Test
	void tasksAreAccessibleAndFitAPhone(Visitor frida, @Autowired Members members) {
		Member member = members.enroll();
		ProcessInstance trial = TrialProcess.startedAtApproval(this.engine, member.organization().partnerProgramId());
		String task = "/tasks/" + TrialProcess.task(this.engine, trial).getId();
		frida.signsIn(member.address(), People.PASSWORD);

		frida.open("/tasks");
		frida.isWellServed("tasks");
		frida.open(task);
		frida.isWellServed("task");
		frida.press("Submit");
		frida.sees("There is a problem");
		frida.page().getByLabel("Approve").check();
		frida.press("Submit");
		frida.isAt("/tasks");
		frida.open(task);
		frida.sees("This has been decided already");
		frida.isWellServed("task-decided");
	}

	private String begin(Visitor ada) {
		String email = "ada@" + Unique.domain();
		ProcessInstance trial = TrialProcess.startFor(this.engine, this.people.person(email), "100042");
		ada.signsIn(email, People.PASSWORD);
		ada.open("/wizard/" + trial.getId());
		return "/wizard/" + trial.getId();
	}

}

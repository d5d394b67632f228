package org.partnercenter.stories;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.console.ChangeWalk;
import org.partnercenter.console.Changed;
import org.partnercenter.console.WaitingCases;
import org.partnercenter.console.WaitingCases.Waiting;
import org.partnercenter.process.Units;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A process owner adds a second approval to a flow in which people are waiting; another
 * one approves it in Tasklist, and takes it back.
 */
@BrowserTest
class ProcessOwnerStory {

	@LocalServerPort
	int port;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Autowired
	Units units;

	private WaitingCases cases;

	@BeforeEach
	void prepare() {
		this.cases = new WaitingCases(this.engine, this.members, this.people, this.port);
	}

	@AfterEach
	void shippedFilesAreInForceAgain() {
		for (String unit : List.of("association", "task-dates")) {
			if (!this.units.inForce(unit).orElseThrow().files().equals(this.units.shipped(unit))) {
				this.units.deploy(unit, this.units.shipped(unit), "test");
			}
		}
	}

	@Test
	void addsASecondApprovalToARunningFlowAndTakesItBack(Visitor owner, Visitor reviewer, Visitor founder)
			throws Exception {
		Waiting quick = this.cases.one();
		Waiting slow = this.cases.one();
		String model = downloads(owner);
		forgetsTheForm(owner, model);
		ChangeWalk change = addsIt(owner);
		looksAndHandsIn(owner);

		approvesInTasklist(reviewer, change);
		change.run("serviceTask_deployChange").migrate().run("sendTask_sendChangeInForce");
		owner.open(change.path());
		assertThat(owner.page().locator("#main")).containsText("cases of association were migrated");
		owner.isWellServed("console-in-force");

		goesThroughTheNewStep(founder, quick);
		reviewer.open(change.path());
		reviewer.fill("Reason", "It takes too long");
		reviewer.press("Take it back at once");
		change.run("serviceTask_takeBackChange").migrate().run("sendTask_sendChangeInForce");
		reviewer.open(change.path());
		assertThat(reviewer.page().locator("#main .facts .badge")).hasText("Taken back");
		reviewer.isWellServed("console-taken-back");

		this.cases.approve(slow);
		this.engine.run(slow.instance(), "sendTask_sendApproval");
		org.assertj.core.api.Assertions.assertThat(this.engine.task(slow.instance()).getTaskDefinitionKey())
			.isEqualTo("userTask_completeIndividualProfile");
	}

	private String downloads(Visitor owner) throws Exception {
		owner.signsIn(this.people.staff(StaffGroups.PROCESS_OWNERS), People.PASSWORD);
		owner.open("/staff");
		owner.press("Open Flows and rules");
		owner.sees("Flows and rules");
		owner.isWellServed("console");
		Locator line = owner.page().locator("tr", new Page.LocatorOptions().setHasText("Association of a person"));
		line.locator("summary").click();
		Download download = owner.page()
			.waitForDownload(
					() -> line.getByText("association.bpmn", new Locator.GetByTextOptions().setExact(true)).click());
		Path file = Files.createTempFile("association", ".bpmn");
		download.saveAs(file);
		return Files.readString(file);
	}

	/** What was uploaded stays; the missing file is brought afterwards. */
	private static void forgetsTheForm(Visitor owner, String model) {
		owner.page().locator("#files").setInputFiles(payload("association (1).bpmn", Changed.secondApprovalIn(model)));
		owner.press("Upload and check");
		assertThat(owner.page().locator("#main .errors"))
			.containsText("userTask_secondApproval names the form association-second-approval, which is not in forms/");
		owner.isWellServed("console-mistakes");
	}

	private ChangeWalk addsIt(Visitor owner) {
		owner.page()
			.locator("#files")
			.setInputFiles(new FilePayload[] { payload("association-second-approval.form", Changed.FORM),
					payload("task-dates.dmn", Changed.datesOfSecondApproval()) });
		owner.press("Upload and check");
		assertThat(owner.page().locator("#main .errors")).hasCount(0);
		return ChangeWalk.at(this.engine, java.net.URI.create(owner.page().url()).getPath());
	}

	private static void looksAndHandsIn(Visitor owner) {
		Locator pictures = owner.page().locator("figure.diagram[data-drawn=true]");
		assertThat(pictures).hasCount(2);
		assertThat(pictures.last().locator(".mark-added[data-element-id=userTask_secondApproval]")).isVisible();
		assertThat(pictures.first().locator(".mark-changed[data-element-id=flow_approved]")).hasCount(1);
		assertThat(owner.page().locator("#step-userTask_secondApproval")).containsText("Approve a second time");
		assertThat(owner.page().locator("#main")).containsText("callActivity_decide");
		owner.isWellServed("console-draft");
		owner.page().getByLabel("Reason").fill("Four eyes on whoever joins");
		owner.page().getByLabel("Migrate the running cases").check();
		owner.press("Hand in for review");
		assertThat(owner.page().locator("#main")).containsText("Another process owner is asked");
		assertThat(owner.page().getByText("Review the change")).hasCount(0);
	}

	private void approvesInTasklist(Visitor reviewer, ChangeWalk change) {
		reviewer.signsIn(this.people.staff(StaffGroups.PROCESS_OWNERS), People.PASSWORD);
		reviewer.open(change.path());
		reviewer.isWellServed("console-review");
		reviewer.press("Review the change");
		reviewer.sees("Review the change: association, task-dates");
		reviewer.isWellServed("console-review-task");
		reviewer.open("/camunda/app/tasklist/" + this.engine.engine().getName() + "/");
		Page page = reviewer.page();
		page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText("association")).first().click();
		assertThat(page.locator(".fjs-container")).containsText("Four eyes on whoever joins");
		reviewer.claims();
		page.locator(".fjs-container").getByLabel("Approve").check();
		page.locator(".fjs-container textarea").fill("Sensible");
		reviewer.picture("console-tasklist");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click();
		assertThat(page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText("association")))
			.hasCount(0);
	}

	private void goesThroughTheNewStep(Visitor founder, Waiting quick) {
		this.cases.approve(quick);
		founder.signsIn(quick.member().address(), People.PASSWORD);
		founder.open("/tasks");
		founder.press("Approve a second time");
		assertThat(founder.page().locator("#main")).containsText(quick.address());
		founder.isWellServed("console-new-step");
		founder.page().locator("#main form button").last().click();
		this.engine.run(quick.instance(), "sendTask_sendApproval");
		org.assertj.core.api.Assertions.assertThat(this.engine.task(quick.instance()).getTaskDefinitionKey())
			.isEqualTo("userTask_completeIndividualProfile");
	}

	private static FilePayload payload(String name, String text) {
		return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
	}

}

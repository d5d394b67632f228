package org.partnercenter.console;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.console.WaitingCases.Waiting;
import org.partnercenter.process.Units;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.SecondNode;
import org.partnercenter.testing.Unique;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes into force on one node is in force on all, without a restart. */
@PostgresTest
class ConsoleOnTwoNodesTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Units units;

	@AfterEach
	void shippedFilesAreInForceAgain() {
		for (String unit : List.of("association", "association-decision", "role-addresses")) {
			if (!this.units.inForce(unit).orElseThrow().files().equals(this.units.shipped(unit))) {
				this.units.deploy(unit, this.units.shipped(unit), "test");
			}
		}
	}

	@Test
	void theOtherNodeGoesOnWithNewStepsNewTextsAndNewRows() {
		int other = SecondNode.port();
		WaitingCases cases = new WaitingCases(this.engine, this.members, this.people, this.port);
		Waiting waiting = cases.one();
		Waiting second = cases.one();
		Browser founder = signedIn(other, waiting.member().address());
		String before = Page.text(founder.get(task(founder)));
		assertThat(before).contains("Your decision").doesNotContain("What do you say?");
		String mailbox = Unique.word();

		ChangeWalk change = change(Map.of("association.bpmn", Changed.secondApproval().get("association.bpmn"),
				"association-second-approval.form", Changed.FORM, "association-decision-decide.form",
				Changed.replaced(Changed.shipped("forms/association-decision-decide.form"), "\"Your decision\"",
						"\"What do you say?\""),
				"role-addresses.dmn", Changed.roleAddress(mailbox).get("role-addresses.dmn")));

		String page = task(founder);
		assertThat(Page.text(founder.get(page))).contains("What do you say?");
		assertThat(Page.text(founder.submit(founder.get(page), page, "decision", "APPROVE", "reason", "Known")))
			.doesNotContain("What do you say?");
		assertThat(Page.text(founder.get("/tasks"))).contains("Approve a second time");
		assertThat(Page.text(founder.get(task(founder)))).contains("A second look", waiting.address());
		founder.submit(founder.get(task(founder)), task(founder));
		assertThat(Page.text(founder.get("/tasks"))).doesNotContain("Approve a second time");
		assertThat(isRoleAddress(other, mailbox)).isTrue();

		takeBack(change);
		Browser colleague = signedIn(other, second.member().address());
		String old = task(colleague);
		assertThat(Page.text(colleague.get(old))).contains("Your decision").doesNotContain("What do you say?");
		colleague.submit(colleague.get(old), old, "decision", "APPROVE", "reason", "Known");
		assertThat(Page.text(colleague.get("/tasks"))).doesNotContain("Approve a second time");
		assertThat(isRoleAddress(other, mailbox)).isFalse();
	}

	private ChangeWalk change(Map<String, String> files) {
		Browser owner = signedInStaff();
		return ChangeWalk.upload(this.engine, owner, files)
			.handIn(owner, true)
			.review(this.reviewer, "APPROVE")
			.run("serviceTask_deployChange")
			.migrate()
			.run("sendTask_sendChangeInForce");
	}

	private void takeBack(ChangeWalk change) {
		Browser browser = new Browser(this.port);
		browser.signIn(this.reviewer, People.PASSWORD);
		browser.postForm(change.path() + "/take-back", "reason=Enough");
		change.run("serviceTask_takeBackChange").migrate().run("sendTask_sendChangeInForce");
	}

	private String reviewer;

	private Browser signedInStaff() {
		this.reviewer = this.people.staff(StaffGroups.PROCESS_OWNERS);
		return this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);
	}

	private static Browser signedIn(int port, String email) {
		Browser browser = new Browser(port);
		browser.signIn(email, People.PASSWORD);
		return browser;
	}

	/** The address of the one task that waits for somebody. */
	private static String task(Browser browser) {
		String page = browser.get("/tasks").body();
		int start = page.indexOf("/tasks/");
		assertThat(start).as(page).isPositive();
		return page.substring(start, page.indexOf('"', start));
	}

	/** Such an address approves nobody, though the domain is proven. */
	private boolean isRoleAddress(int port, String mailbox) {
		Members.Member member = this.members.enroll();
		String address = mailbox + "@" + member.domain();
		this.people.person(address);
		Browser browser = signedIn(port, address);
		String wizard = browser.postForm("/association/requests", "organization=" + member.organization().id());
		String path = wizard.substring(wizard.indexOf("/wizard/"));
		browser.submit(browser.get(path), path + "/userTask_giveAddress", "email", address, "firstName", "Rita",
				"lastName", "Role");
		String instance = path.substring(path.lastIndexOf('/') + 1);
		boolean asked = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(instance)
			.activityIdIn("userTask_chooseHowToGoOn")
			.count() > 0;
		return asked;
	}

}

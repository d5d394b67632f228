package org.partnercenter.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody with a foreign address asks to join, and an administrator decides. */
@BrowserTest
class ContractorStory {

	@Autowired
	Inbox inbox;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	private final String address = Unique.word() + "@gmail.com";

	private Member member;

	private String instance;

	@BeforeEach
	void aMemberAndAContractor() {
		this.member = this.members.enroll();
		this.people.person(this.address);
	}

	@Test
	@Proves({ "R-093", "R-094", "R-095", "R-096", "D-17", "D-26" })
	void isLetInByTheAdministratorInTasklist(Visitor contractor, Visitor administrator) {
		asks(contractor);
		administrator.signsIn(this.member.address(), People.PASSWORD);
		assertThat(this.inbox.lastTo(this.member.address()).text()).contains(this.address);
		opensTheOneTask(administrator);
		decidesInTasklist(administrator, "Approve", "Works for us until spring");

		this.engine.run(this.instance, "sendTask_sendApproval");
		assertThat(this.inbox.lastTo(this.address).text()).contains("Works for us until spring");
		contractor.open(this.inbox.lastTo(this.address).path());
		contractor.isWellServed("contractor-approved");
		contractor.press("Go on");
		contractor.sees("Individual profile");
		contractor.press("Submit");
		assertThat(contractor.page().locator("#main .badge")).hasText("Associated");
	}

	@Test
	@Proves({ "R-093", "R-094", "D-26" })
	void isTurnedAwayByTheAdministratorInThePortal(Visitor contractor, Visitor administrator) {
		asks(contractor);
		administrator.signsIn(this.member.address(), People.PASSWORD);
		administrator.sees("Welcome,");
		administrator.isWellServed("contractor-administrators-home");
		administrator.open(this.inbox.lastTo(this.member.address()).path());
		administrator.isWellServed("contractor-tasks");
		administrator.page().locator("#main tbody a").click();
		administrator.sees("Decide on association");
		assertThat(administrator.page().locator("#main")).containsText(this.address);
		administrator.isWellServed("contractor-decide");
		administrator.page().getByLabel("Reject").check();
		administrator.press("Decide");
		administrator.sees("There is a problem");
		assertThat(administrator.page().getByLabel("Reject")).isChecked();
		administrator.fill("Reason", "Nobody knows this person");
		administrator.press("Decide");
		administrator.isAt("/tasks");
		assertThat(administrator.page().locator("#main")).containsText("Done. Your decision is recorded.");

		this.engine.run(decision(), "sendTask_sendRejection");
		assertThat(this.inbox.lastTo(this.address).text()).contains("Nobody knows this person");
		contractor.open(this.inbox.lastTo(this.address).path());
		assertThat(contractor.page().locator("#main .badge")).hasText("Not approved");
		contractor.isWellServed("contractor-rejected");
	}

	@Test
	@Proves({ "R-094", "D-19", "D-26" })
	void isLetInByTheServiceCenterWhenNobodyDecides(Visitor contractor, Visitor clerk) {
		asks(contractor);
		this.engine.run(decision(), "event_escalationDue");
		this.engine.run(decision(), "serviceTask_escalateDecision");
		clerk.signsIn(this.people.staff(StaffGroups.REGIONAL_SERVICE_CENTER), People.PASSWORD);
		clerk.open("/camunda/app/tasklist/" + this.engine.engine().getName() + "/");
		clerk.page().locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(organization())).click();
		assertThat(clerk.page().locator(".fjs-container")).containsText(this.address);
		decidesInTasklist(clerk, "Approve", "The organization confirmed it by phone");

		this.engine.run(this.instance, "sendTask_sendApproval");
		assertThat(this.inbox.lastTo(this.address).text()).contains("The organization confirmed it by phone");
		contractor.open(this.inbox.lastTo(this.address).path());
		assertThat(contractor.page().locator("#main .badge")).hasText("Approved");
	}

	/** First with an address that is one of the organization's only at first sight. */
	private void asks(Visitor contractor) {
		contractor.signsIn(this.address, People.PASSWORD);
		contractor.open("/association/search?way=id&programId=" + this.member.organization().partnerProgramId());
		contractor.press("Associate to this organization");
		contractor.sees("Your e-mail address");
		this.instance = new FourSteps(contractor).instance();
		contractor.fill("E-mail address", "me@mail." + this.member.domain() + ".example");
		contractor.press("Submit");
		contractor.sees("The address does not match");
		contractor.page().getByLabel("Correct the entries").check();
		contractor.press("Next");
		contractor.sees("Your e-mail address");
		contractor.fill("E-mail address", this.address);
		contractor.press("Submit");
		contractor.sees("The address does not match");
		contractor.isWellServed("contractor-does-not-match");
		contractor.page().getByLabel("Contact the administrator").check();
		contractor.press("Next");
		assertThat(contractor.page().locator("#main .badge")).hasText("Waiting for the administrator");
		contractor.isWellServed("contractor-waits");
	}

	/** The sign-in of the portal holds, and there is exactly one task. */
	private void opensTheOneTask(Visitor administrator) {
		administrator.open("/camunda/app/tasklist/" + this.engine.engine().getName() + "/");
		Locator tasks = administrator.page().locator(".tasks-list li.task");
		assertThat(tasks).hasCount(1);
		assertThat(tasks).containsText("Ada Example");
		tasks.click();
		Locator form = administrator.page().locator(".fjs-container");
		assertThat(form).containsText(this.address);
		assertThat(form).containsText(organization());
		assertThat(form).containsText("Waiting since");
		administrator.picture("contractor-tasklist");
	}

	private void decidesInTasklist(Visitor administrator, String decision, String reason) {
		Page page = administrator.page();
		administrator.claims();
		page.locator(".fjs-container").getByLabel(decision).check();
		page.locator(".fjs-container textarea").fill(reason);
		administrator.picture("contractor-tasklist-filled");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click();
		assertThat(page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(organization())))
			.hasCount(0);
	}

	private String organization() {
		return this.member.organization().displayName();
	}

	private String decision() {
		return this.engine.engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.superProcessInstanceId(this.instance)
			.singleResult()
			.getId();
	}

}

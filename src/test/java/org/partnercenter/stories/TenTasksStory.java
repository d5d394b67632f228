package org.partnercenter.stories;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator comes to work, and finds ten people who want to join. */
@BrowserTest
class TenTasksStory {

	private static final int TEN = 10;

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	Engine engine;

	@Autowired
	Trail trail;

	@Test
	@Proves("R-093")
	void anAdministratorClearsTenTasksInTasklist(Visitor administrator) {
		Member member = this.members.enroll();
		for (int i = 0; i < TEN; i++) {
			asks(member);
		}
		List<String> refusals = refusalsOf(administrator.page());
		administrator.signsIn(member.address(), People.PASSWORD);
		administrator.open("/camunda/app/tasklist/" + this.engine.engine().getName() + "/");
		Page page = administrator.page();
		page.locator(".navbar-brand").waitFor();
		assertThat(page.locator(".navbar-brand")).containsText("Partner Program");
		page.getByText("My group's, unclaimed").first().click();
		Locator tasks = page.locator("ol.tasks-list > li.task");
		assertThat(tasks).hasCount(TEN);
		assertThat(tasks.first()).containsText("Decide on association: Nina Applicant, ");
		assertThat(tasks.first()).containsText("United States");
		tasks.first().click();
		page.locator(".fjs-container").waitFor();
		administrator.picture("tasklist-filters-1280");
		nothingLeadsNowhere(page);
		explains(page);

		// a task that is claimed leaves the other one at once
		page.getByText("Association approvals").first().click();
		assertThat(tasks).hasCount(TEN);
		for (int left = TEN; left > 0; left--) {
			decides(page, tasks.first());
			assertThat(tasks).hasCount(left - 1);
		}

		assertThat(refusals).isEmpty();
		assertThat(this.trail.of(member.organization().id()))
			.filteredOn(fact -> fact.action().equals("association.approved"))
			.hasSize(TEN)
			.allMatch(fact -> member.founder().equals(fact.actorAccount()));
	}

	private static void nothingLeadsNowhere(Page page) {
		for (String text : List.of("Start process", "Create task", "Add Comment", "Diagram", "migrate to Camunda 8")) {
			Locator found = page.getByText(text);
			for (int i = 0; i < found.count(); i++) {
				assertThat(found.nth(i)).not().isVisible();
			}
		}
	}

	private static void explains(Page page) {
		page.getByText("Description", new GetByTextOptions().setExact(true)).click();
		assertThat(page.locator(".tab-content")).containsText("Decide with a reason (R-093)");
		page.getByText("History", new GetByTextOptions().setExact(true)).click();
		page.getByText("Form", new GetByTextOptions().setExact(true)).click();
	}

	private static void decides(Page page, Locator task) {
		task.click();
		page.locator(".task-card .claim").click();
		page.locator(".fjs-container").getByText("Approve").click();
		page.locator(".fjs-container textarea").fill("Works with us");
		page.locator(".task-card").getByText("Complete", new Locator.GetByTextOptions().setExact(true)).click();
	}

	private void asks(Member member) {
		String address = "x@" + Unique.domain();
		Walk walk = Walk.asking(this.people.signedIn(this.port, address), member.organization().id());
		walk.giveAddress(address);
		walk.askTheAdministrator();
	}

	/**
	 * Tasklist still asks for the comments of a task that has just been completed: 404.
	 */
	private static List<String> refusalsOf(Page page) {
		List<String> refusals = new CopyOnWriteArrayList<>();
		page.onResponse(answer -> {
			if (answer.status() >= 400 && answer.status() != 404) {
				refusals.add(answer.status() + " " + answer.url());
			}
		});
		return refusals;
	}

}

package org.partnercenter.stories;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people call themselves is shown as they typed it, and is never more than text. */
@BrowserTest
class HostileTextsStory {

	private static final String EXPRESSION = "{{constructor.constructor('hacked=1')()}}";

	private static final String ELEMENT = "<img src=x onerror=hacked=1>";

	private static final String LINK = "[Sign in again](https://evil.example)";

	private static final String ADDRESS = "www.evil.example";

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Test
	void neitherRunNorLeadElsewhereInTasklistAndPortal(Visitor administrator, @Autowired Members members) {
		String domain = Unique.domain();
		String company = Unique.company() + EXPRESSION + ELEMENT;
		Member member = members.enroll(company, "founder@" + domain, domain);
		Walk walk = Walk.asking(this.people.signedIn(this.port, "x@" + Unique.domain()), member.organization().id());
		walk.send("giveAddress", "email", "x@" + Unique.domain(), "firstName", LINK, "lastName",
				EXPRESSION + " " + ADDRESS);
		walk.askTheAdministrator();

		administrator.signsIn(member.address(), People.PASSWORD);
		administrator.open("/camunda/app/tasklist/" + this.engine.engine().getName() + "/");
		Locator task = administrator.page().locator(".tasks-list li.task");
		assertThat(task).containsText(EXPRESSION);
		task.click();
		Locator form = administrator.page().locator(".fjs-container");
		assertThat(form).containsText(LINK);
		assertThat(form).containsText(ADDRESS);
		administrator.picture("hostile-tasklist");
		assertHarmless(administrator, form);

		administrator.open("/tasks");
		administrator.page().locator("#main tbody a").click();
		administrator.sees("Decide on association");
		assertThat(administrator.page().locator("#main")).containsText(LINK);
		assertHarmless(administrator, administrator.page().locator("#main"));
	}

	private static void assertHarmless(Visitor visitor, Locator shown) {
		assertThat(visitor.page().evaluate("() => typeof window.hacked")).isEqualTo("undefined");
		assertThat(shown.locator("img[src=x]")).hasCount(0);
		assertThat(shown.locator("a[href*='evil.example']")).hasCount(0);
	}

}

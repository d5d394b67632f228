package org.partnercenter.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.testing.People.PASSWORD;

/** The web apps as a browser really shows them, with our headers and our sign-in. */
@BrowserTest
class WebAppsInBrowserTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void eachWebAppRunsUnderOurPolicyAndSignsOutToOurPage(String app, Visitor admin) {
		List<String> complaints = complaintsOf(admin);
		open(app, admin);
		admin.picture("web-app-" + app);
		assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));

		admin.page().locator(".user .dropdown-toggle, .account .dropdown-toggle").first().click();
		admin.page().locator(".logout a").first().click();
		admin.isAt("/sign-in");
		admin.page().getByText("You are signed out.").waitFor();
		admin.open("/password/change");
		admin.isAt("/sign-in");
	}

	@Test
	void aSessionThatEndedMeanwhileLeadsToOurSignInPageToo(Visitor admin) {
		open("tasklist", admin);
		admin.loses("JSESSIONID");
		admin.page().evaluate("() => { location.hash = '#/login?destination=' }");
		admin.isAt("/sign-in");
	}

	private void open(String app, Visitor admin) {
		admin.signsIn(this.people.staff(StaffGroups.CAMUNDA_ADMIN), PASSWORD);
		admin.open("/camunda/app/" + app + "/" + this.engine.getName() + "/");
		admin.page()
			.waitForSelector("[cam-widget-header] .user, [cam-widget-header] .account",
					new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
		admin.page().waitForLoadState(LoadState.NETWORKIDLE);
	}

	private static List<String> complaintsOf(Visitor visitor) {
		List<String> complaints = new CopyOnWriteArrayList<>();
		Page page = visitor.page();
		page.onConsoleMessage(message -> complaints.add(message.text()));
		page.onPageError(complaints::add);
		return complaints;
	}

}

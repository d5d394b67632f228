package org.partnercenter.portal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.partnercenter.testing.WithoutJavaScript;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal's own pages in a real browser, on a desktop and on a phone. */
@BrowserTest
class PageTests {

	@Autowired
	private People people;

	@Autowired
	private Members members;

	@Test
	@Proves("R-006")
	void theCountryIsAskedOnceAndAgainWhenTheCookiesAreGone(@WithoutJavaScript Visitor stranger) {
		stranger.loses("country");

		stranger.open("/directory?name=x");
		stranger.isAt("/country");
		stranger.page().selectOption("#country", "PE");
		stranger.press("Continue");
		stranger.isAt("/directory");
		assertThat(stranger.page().url()).endsWith("?name=x");

		stranger.open("/directory");
		stranger.isAt("/directory");

		stranger.loses("country");
		stranger.open("/directory");
		stranger.isAt("/country");
	}

	@Test
	void aMissingCountryIsSaidNextToTheField(Visitor stranger) {
		stranger.loses("country");
		stranger.open("/country");

		stranger.page().selectOption("#country", "");
		stranger.press("Continue");

		assertThat(stranger.page().locator(".errors a").getAttribute("href")).isEqualTo("#country");
		assertThat(stranger.page().locator("#country-error").textContent()).isEqualTo("Choose a country from the list");
		stranger.isWellServed("country");
	}

	@Test
	@Proves({ "R-202", "R-203" })
	void aChosenLanguageHoldsForAllPages(@WithoutJavaScript Visitor stranger) {
		stranger.open("/country");
		stranger.chooseLanguage("Deutsch");

		stranger.isAt("/country");
		stranger.sees("Wo sind Sie?");

		stranger.open("/country");
		assertThat(stranger.page().locator("html").getAttribute("lang")).isEqualTo("de");
	}

	@Test
	void anUnknownAddressIsAnsweredInTheLayout(Visitor stranger) {
		assertThat(stranger.open("/assets/nothing.png")).isEqualTo(404);

		stranger.sees("We could not find this page");
		stranger.isWellServed("error-404");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/join", "/sign-in", "/sign-up", "/directory" })
	void thePagesForEverybodyAreFitForEverybody(String path, Visitor stranger) {
		stranger.open(path);
		stranger.isWellServed("stranger" + path.replace('/', '-'));

		stranger.chooseLanguage("Deutsch");
		stranger.page().locator("html[lang=de]").waitFor();
		stranger.isWellServed("stranger" + path.replace('/', '-') + "-de");
	}

	@Test
	void thePhoneMenuNeedsNoScript(@WithoutJavaScript Visitor administrator) {
		String email = Unique.word() + "@" + Unique.domain();
		this.members.foundedBy(this.people.person(email));
		administrator.signsIn(email, People.PASSWORD);
		administrator.page().setViewportSize(360, 900);

		administrator.page().locator(".narrow > summary").click();
		administrator.picture("administrator-menu-360");
		administrator.page().locator(".narrow").getByText("Home").click();

		administrator.isAt("/home");
	}

	@Test
	void theHomesAreFitForEverybody(Visitor administrator, Visitor clerk) {
		String email = Unique.word() + "@" + Unique.domain();
		String account = this.people.person(email);
		this.members.activate(this.members.foundedBy(account), account);
		administrator.signsIn(email, People.PASSWORD);
		administrator.isAt("/home");
		administrator.isWellServed("administrator-home");
		administrator.page().locator(".wide details summary").first().click();
		administrator.picture("administrator-home-menu");

		clerk.signsIn(this.people.staff(StaffGroups.REGIONAL_SERVICE_CENTER), People.PASSWORD);
		clerk.isAt("/staff");
		clerk.isWellServed("staff-home");
	}

	@Test
	void aFormThatWasOpenForTooLongIsExplained(@WithoutJavaScript Visitor stranger) {
		stranger.open("/country");
		stranger.loses("JSESSIONID");

		stranger.press("Continue");

		stranger.sees("This page was open for too long");
	}

}

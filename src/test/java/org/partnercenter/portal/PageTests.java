package org.partnercenter.portal;

import org.junit.jupiter.api.Test;

import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Visitor;
import org.partnercenter.testing.WithoutJavaScript;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal's own pages in a real browser, on a desktop and on a phone. */
@BrowserTest
class PageTests {

	@Test
	@Proves("R-006")
	void theCountryIsAskedOnceAndAgainWhenTheCookiesAreGone(@WithoutJavaScript Visitor stranger) {
		stranger.forgetsCountry();

		stranger.open("/directory?name=x");
		stranger.isAt("/country");
		stranger.page().selectOption("#country", "PE");
		stranger.press("Continue");
		stranger.isAt("/directory");
		assertThat(stranger.page().url()).endsWith("?name=x");

		stranger.open("/directory");
		stranger.isAt("/directory");

		stranger.forgetsCountry();
		stranger.open("/directory");
		stranger.isAt("/country");
	}

	@Test
	void aMissingCountryIsSaidNextToTheField(Visitor stranger) {
		stranger.forgetsCountry();
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

}

package org.partnercenter.stories;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnercenter.testing.Browser;

/** A signed-in person's way through a wizard, as the requests that a browser sends. */
final class Walk {

	private final Browser browser;

	private final String address;

	private Walk(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	static Walk enrolling(Browser browser) {
		return new Walk(browser, browser.postForm("/enrollment/begin", ""));
	}

	static Walk enrolling(Browser browser, UUID known) {
		return new Walk(browser, browser.postForm("/enrollment/known", "organization=" + known));
	}

	/** Goes on where the browser was sent to. */
	static Walk at(Browser browser, String address) {
		return new Walk(browser, address);
	}

	static Walk asking(Browser browser, UUID organization) {
		return new Walk(browser, browser.postForm("/association/requests", "organization=" + organization));
	}

	/** The one address of all its pages. */
	String path() {
		return URI.create(this.address).getPath();
	}

	String instance() {
		return path().substring(path().lastIndexOf('/') + 1);
	}

	HttpResponse<String> page() {
		return this.browser.get(path());
	}

	/** Sends the form of a step from the page that is shown now. */
	HttpResponse<String> send(String step, String... fields) {
		return send(page(), step, fields);
	}

	/** Sends the form of a step from a page that was opened before. */
	HttpResponse<String> send(HttpResponse<String> page, String step, String... fields) {
		return this.browser.submit(page, path() + "/userTask_" + step, fields);
	}

	void giveContact(String legalName) {
		send("provideContact", "legalName", legalName, "country", "US", "street", "1 Main Street", "city", "Redmond",
				"phone", "+1 425 555 0100");
	}

	/** Accepts the text that the page shows. */
	HttpResponse<String> sign(HttpResponse<String> page) {
		return send(page, "signAgreement", "agreementDecision", "ACCEPTED", "lastName", "Founder", "firstName", "Frida",
				"jobTitle", "Owner", "agreementVersion", hidden(page, "agreementVersion"), "agreementLanguage",
				hidden(page, "agreementLanguage"), "agreementSha256", hidden(page, "agreementSha256"));
	}

	HttpResponse<String> giveProfile(String workEmail, String certificationId) {
		return send("completeIndividualProfile", "firstName", "Frida", "lastName", "Founder", "workEmail", workEmail,
				"certificationId", certificationId, "linkCertification", "true");
	}

	HttpResponse<String> finish(HttpResponse<String> page) {
		return send(page, "completeOrganizationProfile", "businessFocus", "SERVICES", "services", "CONSULTING",
				"customers", "SMALL", "technologies", "CLOUD");
	}

	HttpResponse<String> giveAddress(String email) {
		return send("giveAddress", "email", email, "firstName", "Nina", "lastName", "Applicant");
	}

	/** The address of the request's page, once the wizard waits for others. */
	String askTheAdministrator() {
		send("chooseHowToGoOn", "nextStep", "CONTACT_ADMINISTRATOR");
		return URI.create(page().headers().firstValue("Location").orElseThrow()).getPath();
	}

	/** The value of an input of a page. */
	static String hidden(HttpResponse<String> page, String name) {
		Matcher input = Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page.body());
		if (!input.find()) {
			throw new AssertionError("No input " + name + " in " + page.body());
		}
		return input.group(1);
	}

	/** What a page says, without what each page has anew. */
	static String said(HttpResponse<String> page) {
		Matcher main = Pattern.compile("(?s)<main>.*</main>").matcher(page.body());
		return page.statusCode() + (main.find() ? main.group() : page.body());
	}

}

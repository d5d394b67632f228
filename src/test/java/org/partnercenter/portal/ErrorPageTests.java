package org.partnercenter.portal;

import java.net.http.HttpResponse;

import jakarta.servlet.RequestDispatcher;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Trouble is told in plain sentences, in the layout, and tells nothing of our inside. */
@PartnerCenterTest
class ErrorPageTests {

	@Autowired
	private People people;

	@LocalServerPort
	private int port;

	private Browser stranger;

	@BeforeEach
	void openABrowser() {
		this.stranger = new Browser(this.port);
	}

	@Test
	void aRequestThatCannotBeReadIsExplained() {
		says(this.stranger.submit("/language", "language=klingon"), 400, "We could not read this request");
	}

	@Test
	void aMissingRightIsExplained() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.FINANCE);

		says(clerk.get("/staff/organizations/import"), 403, "You may not do this");
	}

	@Test
	void anUnknownPageIsExplained() {
		says(this.stranger.get("/assets/nothing.png"), 404, "We could not find this page");
	}

	@Test
	void aWrongUseIsExplained() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.FINANCE);

		says(clerk.submit("/home", "a=b"), 405, "This page cannot be used in this way");
	}

	@Test
	void tooMuchIsExplained() {
		says(this.stranger.submit("/country", "country=" + "x".repeat(300_000)), 413, "This is too large");
	}

	/**
	 * A file is at most 2 MB: who sends much more is cut off instead of being listened
	 * to.
	 */
	@Test
	void ofWhatIsTooLargeOnlySoMuchIsTaken(@Autowired ServletWebServerApplicationContext product) {
		Connector connector = ((TomcatWebServer) product.getWebServer()).getTomcat().getConnector();

		assertThat(((AbstractHttp11Protocol<?>) connector.getProtocolHandler()).getMaxSwallowSize())
			.isEqualTo(4 * 1024 * 1024);
	}

	@Test
	void thePageForErrorsIsNoPageWithoutAnError() {
		says(this.stranger.get("/error"), 404, "We could not find this page");
	}

	@Test
	void troubleOnOurSideIsExplained(@Autowired WebApplicationContext product) throws Exception {
		MockHttpServletResponse answer = MockMvcBuilders.webAppContextSetup(product)
			.build()
			.perform(get("/error").accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
			.andReturn()
			.getResponse();

		says(answer.getStatus(), answer.getContentAsString(), 500, "Something went wrong on our side");
	}

	@Test
	void theStyleSheetIsFoundAndMayBeKept() {
		String page = this.stranger.get("/").body();
		String sheet = page.replaceFirst("(?s).*href=\"(/assets/theme[^\"]+\\.css)\".*", "$1");

		HttpResponse<String> css = this.stranger.get(sheet);

		assertThat(sheet).matches("/assets/theme-[0-9a-f]{32}\\.css");
		assertThat(css.statusCode()).isEqualTo(200);
		assertThat(css.headers().firstValue("Cache-Control"))
			.hasValueSatisfying(control -> assertThat(control).contains("max-age=2592000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/webjars/bootstrap/5.3.8/css/bootstrap-reboot.min.css",
			"/assets/webjars/bootstrap/css/bootstrap-reboot.min.css", "/assets/webjars/camunda/app/index.html",
			"/assets/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap-reboot.min.css",
			"/assets/plugin/tasklist/app/plugin.css", "/webjars/../application.yaml", "/assets/application.yaml" })
	void nothingElseOfTheClassPathIsServed(String address) {
		assertThat(this.stranger.get(address).statusCode()).isIn(400, 404);
	}

	/**
	 * With what Spring adds by itself, they came from the folder in which we are started.
	 */
	@Test
	void onlyTwoFoldersOfTheClassPathAreServed(
			@Autowired @Qualifier("resourceHandlerMapping") SimpleUrlHandlerMapping files) {
		assertThat(files.getUrlMap().keySet()).doesNotContain("/**");
		ResourceHttpRequestHandler assets = (ResourceHttpRequestHandler) files.getUrlMap().get("/assets/**");
		assertThat(assets.getLocations()).hasOnlyElementsOfType(ClassPathResource.class)
			.singleElement()
			.satisfies(folder -> assertThat(((ClassPathResource) folder).getPath()).isEqualTo("static/assets/"));
	}

	@Test
	void theStyleOfOthersIsFoundAndMayBeKept() {
		String page = this.stranger.get("/").body();
		String sheet = page.replaceFirst("(?s).*href=\"(/webjars/[^\"]+\\.css)\".*", "$1");

		HttpResponse<String> css = this.stranger.get(sheet);

		assertThat(sheet).matches("/webjars/bootstrap/.*-[0-9a-f]{32}\\.css");
		assertThat(css.statusCode()).isEqualTo(200);
		assertThat(css.headers().firstValue("Cache-Control"))
			.hasValueSatisfying(control -> assertThat(control).contains("max-age=2592000"));
	}

	private static void says(HttpResponse<String> answer, int status, String heading) {
		says(answer.statusCode(), answer.body(), status, heading);
	}

	private static void says(int answered, String body, int status, String heading) {
		assertThat(answered).isEqualTo(status);
		assertThat(body).contains("<h1>" + heading + "</h1>", "class=\"bar\"")
			.doesNotContain("Exception", "org.partnercenter", "at org.", "??");
	}

}

package org.partnercenter.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class PlatformTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	private Browser ada;

	@BeforeEach
	void signedIn() {
		this.ada = this.people.administrator(this.port, "ada@" + Unique.domain(), Unique.word());
	}

	@ParameterizedTest
	@CsvSource({ "/sign-in,200", "/assets/theme.css,200", "/home,302", "/a//b,400", "/camunda/app/..;/x,400",
			"/camunda/api/%65ngine/engine/default/task,400", "/camunda/%61pp/tasklist/,400", "/assets/%74heme.css,400",
			"/camunda/api/engine/engine/default/task,401", "/nowhere,404", "/camunda/app/tasklist/,302",
			"/sign-up/confirm?token=x,410" })
	void strangersGetAllProtectingHeadersWhateverTheAnswer(String path, int status) {
		HttpResponse<String> answer = new Browser(this.port).get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertProtected(answer);
	}

	@ParameterizedTest
	@CsvSource({ "/staff/organizations/x,403", "/nowhere,404", "/camunda/app/cockpit/x/,404", "/password/change,200" })
	void soDoTheSignedIn(String path, int status) {
		HttpResponse<String> answer = this.ada.get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertProtected(answer);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@Test
	void theWrongMethodIsSaidToBeWrongWithAllHeaders() {
		HttpResponse<String> answer = this.ada.submit("/sign-up/sent", "");
		assertThat(answer.statusCode()).isEqualTo(405);
		assertProtected(answer);
	}

	@Test
	void thePortalAllowsNoScriptInAPageAndNoFrame() {
		assertThat(this.ada.get("/password/change").headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("script-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "img-src 'self' data:")
			.doesNotContain("unsafe");
	}

	@Test
	void cookiesAreKeptFromScriptsAndForeignPages() {
		HttpResponse<String> answer = new Browser(this.port).get("/sign-in");
		assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty()
			.allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
	}

	/** 200 loads by 8 at a time: the nonce of the header is that of the page. */
	@Test
	void eachPageOfTheWebAppsHasTheNonceOfItsOwnHeader() {
		Pattern inPage = Pattern.compile("nonce=\"([^\"]+)\"");
		Pattern inHeader = Pattern.compile("'nonce-([^']+)'");
		List<List<String>> seen = Parallel.run(8, i -> {
			return java.util.stream.IntStream.range(0, 25).mapToObj(round -> {
				HttpResponse<String> page = this.ada.get("/camunda/app/tasklist/" + this.engine.getName() + "/");
				String header = first(inHeader, page.headers().firstValue("Content-Security-Policy").orElse(""));
				assertThat(page.body()).contains("nonce=\"" + header + "\"");
				assertThat(inPage.matcher(page.body()).results().map(found -> found.group(1)).distinct())
					.containsExactly(header);
				return header;
			}).toList();
		});
		assertThat(seen.stream().flatMap(List::stream).distinct()).hasSize(200);
	}

	@Test
	void aForeignPageIsNotAnsweredAndCannotSend() {
		for (String path : List.of("/sign-in", "/directory", "/camunda/api/engine/engine/" + this.engine.getName())) {
			HttpResponse<String> answer = foreign("GET", path, "text/html", "");
			assertThat(answer.headers().map().keySet()).noneMatch(header -> header.startsWith("access-control"));
		}
		assertThat(
				foreign("POST", "/sign-in", "application/x-www-form-urlencoded", "username=a&password=b").statusCode())
			.isEqualTo(403);
		assertThat(foreign("POST", "/sign-up", "text/plain", "email=a@b.example").statusCode()).isEqualTo(403);
		assertThat(foreign("OPTIONS", "/sign-up", "text/plain", "").headers().map().keySet())
			.noneMatch(header -> header.startsWith("access-control"));
	}

	@Test
	void theWebAppsRefuseWhatAForeignPageCouldSend() {
		Browser victim = this.people.administrator(this.port, "eve@" + Unique.domain(), Unique.word());
		victim.get("/camunda/app/tasklist/" + this.engine.getName() + "/");
		String api = "/camunda/api/engine/engine/" + this.engine.getName() + "/task/x/claim";
		assertThat(victim.postPlain(api, "{\"userId\":\"x\"}").statusCode()).isEqualTo(403);
		assertThat(this.ada.postPlain("/camunda/api/admin/auth/user/" + this.engine.getName() + "/logout", "")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void theWebAppsTakeNoMoreThanTheyEverSend() {
		String api = "/camunda/api/engine/engine/" + this.engine.getName() + "/task?maxResults=5";
		this.ada.get("/camunda/app/tasklist/" + this.engine.getName() + "/");
		String query = "{\"name\":\"%s\"}";
		assertThat(this.ada.post(api, query.formatted("a")).statusCode()).isEqualTo(200);
		assertThat(this.ada.post(api, query.formatted("a".repeat(SmallRequests.MOST_BYTES))).statusCode())
			.isEqualTo(413);
	}

	@Test
	void modelsCannotBeDeployedThroughTheWebAppsByAnybody() {
		long before = this.engine.getRepositoryService().createDeploymentQuery().count();
		Browser admin = this.people.signedInStaff(this.port, StaffGroups.CAMUNDA_ADMIN);
		admin.get("/camunda/app/cockpit/" + this.engine.getName() + "/");
		this.ada.get("/camunda/app/tasklist/" + this.engine.getName() + "/");
		for (Browser browser : List.of(new Browser(this.port), this.ada, admin)) {
			String api = "/camunda/api/engine/engine/" + this.engine.getName() + "/deployment";
			assertThat(browser.post(api + "/create", "{}").statusCode()).isIn(401, 403);
			assertThat(browser.post(api + "/x/redeploy", "{}").statusCode()).isIn(401, 403);
			assertThat(browser.post("/engine-rest/deployment/create", "{}").statusCode()).isIn(403, 404);
		}
		assertThat(this.engine.getRepositoryService().createDeploymentQuery().count()).isEqualTo(before);
	}

	private static void assertProtected(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("frame-ancestors 'none'");
		assertThat(answer.headers().firstValue("Server")).isEmpty();
		assertThat(answer.headers().firstValue("Location").orElse("/")).startsWith("/").doesNotStartWith("//");
	}

	private HttpResponse<String> foreign(String method, String path, String type, String body) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Origin", "https://evil.example")
			.header("Content-Type", type)
			.header("Cookie", "country=US")
			.method(method, BodyPublishers.ofString(body))
			.build();
		try {
			return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String first(Pattern pattern, String text) {
		Matcher found = pattern.matcher(text);
		return found.find() ? found.group(1) : "none";
	}

}

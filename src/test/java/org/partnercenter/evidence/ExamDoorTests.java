package org.partnercenter.evidence;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.Secrets;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@Proves("R-038")
class ExamDoorTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	ProviderKeys keys;

	@Autowired
	Evidence evidence;

	@Autowired
	Assets assets;

	@Autowired
	People people;

	private final String id = Assets.certificationId();

	private final String provider = Unique.word();

	private Member member;

	private String key;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.assets.associate(this.member, this.id);
		this.key = this.keys.make(this.provider, "staff-test");
	}

	@Test
	void answersEachResultAndTakesTheSameOnce() {
		String body = results(result("r1", this.id, "WP-101"), result("r2", Assets.certificationId(), "WP-101"),
				result("r3", this.id, "?"), "7");

		HttpResponse<String> first = send(this.key, body);

		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(outcomes(first)).containsExactly("stored", "aside", "invalid", "invalid");
		assertThat(first.body()).contains("exam: Please use at most 64 letters", "must be an object");
		assertThat(first.headers().firstValue("Set-Cookie")).as("no session").isEmpty();
		assertThat(outcomes(send(this.key, body))).containsExactly("known", "known", "invalid", "invalid");
		assertThat(exams()).hasSize(1);
	}

	@Test
	void aResultIdTwiceInOneCallIsOneResultOrAContradiction() {
		HttpResponse<String> answer = send(this.key, results(result("r1", this.id, "WP-101"),
				result("r1", this.id, "WP-101"), result("r1", this.id, "WP-102")));

		assertThat(outcomes(answer)).containsExactly("stored", "known", "invalid");
		assertThat(answer.body()).contains("another result in the same call");
		assertThat(outcomes(send(this.key, results(result("r1", this.id, "WP-102"))))).containsExactly("invalid");
		assertThat(exams()).hasSize(1);
	}

	@Test
	void whatIsNotAResultIsSaidAndTheOthersAreTaken() {
		HttpResponse<String> answer = send(this.key,
				results(result("r1", this.id, "WP-101").replace("}", ",\"level\":\"GOLD\"}"),
						"{\"resultId\":\"r2\",\"certificationId\":12,\"exam\":\"x\",\"passedOn\":\"2026-01-01\"}",
						result("r3", this.id, "WP-102").replace("2026-01-02", "2999-01-01"),
						result("r4", this.id, "WP-103")));

		assertThat(outcomes(answer)).containsExactly("invalid", "invalid", "invalid", "stored");
		assertThat(answer.body()).contains("“level” is not known", "certificationId: This must be a text",
				"passedOn: This day has not come yet");
	}

	@Test
	void aWrongOrMissingOrRevokedKeyIsRefusedWithASentence() {
		String body = results(result("r1", this.id, "WP-101"));
		for (String wrong : List.of("", "exams_" + Unique.word(), this.key + "x", Secrets.digest(this.key))) {
			HttpResponse<String> answer = send(wrong, body);
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).contains("\"error\"", "valid key");
			assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		}

		this.keys.revoke(this.keys.all()
			.stream()
			.filter(each -> each.provider().equals(this.provider))
			.findFirst()
			.orElseThrow()
			.id(), "staff-test");

		assertThat(send(this.key, body).statusCode()).isEqualTo(401);
		assertThat(exams()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"results\":{}}", "{\"results\":[]", "{\"results\":[]} x",
			"{\"results\":[],\"results\":[]}", "{\"results\":[],\"provider\":\"x\"}", "<a/>", "\u0000" })
	void whatIsNoSuchListIsABadRequest(String body) {
		HttpResponse<String> answer = send(this.key, body);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("must be JSON");
	}

	@Test
	void bombsAreRefused() {
		assertThat(send(this.key, "{\"results\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").statusCode())
			.isEqualTo(400);
		assertThat(send(this.key, "{\"results\":[\"" + "x".repeat(1_000_001) + "\"]}").statusCode()).isEqualTo(413);
		List<String> many = new ArrayList<>();
		for (int i = 0; i < 1001; i++) {
			many.add("1");
		}
		assertThat(send(this.key, results(many.toArray(String[]::new))).statusCode()).isEqualTo(413);
		HttpResponse<String> chunked = send(request(this.key).POST(BodyPublishers.ofInputStream(
				() -> new java.io.ByteArrayInputStream(("{\"results\":[" + " ".repeat(1_000_001)).getBytes()))));
		assertThat(chunked.statusCode()).isEqualTo(413);
		assertThat(send(request(this.key).header("Content-Encoding", "gzip").POST(BodyPublishers.ofString("{}")))
			.statusCode()).isEqualTo(415);
		assertThat(send(HttpRequest.newBuilder(address())
			.header("Authorization", "Bearer " + this.key)
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString("{\"results\":[]}"))).statusCode()).isEqualTo(415);
	}

	@Test
	void whoCallsTooOftenIsAskedToWait() {
		int status = 200;
		for (int i = 0; i < 61 && status == 200; i++) {
			status = send(this.key, results()).statusCode();
		}

		assertThat(status).isEqualTo(429);
		assertThat(send(this.keys.make(this.provider, "staff-test"), results()).statusCode()).as("another key")
			.isEqualTo(200);
	}

	@Test
	void aSignedInPersonWithoutKeyIsAStranger() {
		Browser clerk = this.people.signedInStaff(this.port, "regional-service-center");

		assertThat(clerk.post("/api/evidence/exams", results()).statusCode()).isEqualTo(401);
		assertThat(clerk.get("/api/evidence/other").statusCode()).isEqualTo(404);
	}

	@Test
	void theClerkMakesAKeySeesItOnceAndRevokesIt() {
		Browser clerk = this.people.signedInStaff(this.port, "regional-service-center");
		String name = "Provider " + Unique.word();
		HttpResponse<String> page = clerk.get("/staff/evidence/keys");

		String made = clerk.submit(page, "/staff/evidence/keys", "provider", name).body();

		String shown = first("id=\"made\">([^<]+)<", made);
		assertThat(outcomes(send(shown, results(result("r1", this.id, "WP-101"))))).containsExactly("stored");
		String again = clerk.get("/staff/evidence/keys").body();
		assertThat(again).contains(name).doesNotContain(shown, Secrets.digest(shown));
		String revoke = first("(/staff/evidence/keys/[0-9a-f-]{36}/revoke)(?=(?s:.){0,400}" + name + ")", again);
		clerk.submit(clerk.get("/staff/evidence/keys"), revoke);
		assertThat(send(shown, results()).statusCode()).isEqualTo(401);
	}

	@Test
	void aKeyNeedsAName() {
		Browser clerk = this.people.signedInStaff(this.port, "regional-service-center");
		HttpResponse<String> page = clerk.get("/staff/evidence/keys");

		assertThat(clerk.submit(page, "/staff/evidence/keys", "provider", "<b>").body()).contains("provider-error");
		assertThat(clerk.submit(page, "/staff/evidence/keys", "provider", "Import").body()).contains("another name");
	}

	@Test
	void onlyTheServiceCenterSeesTheKeys() {
		for (String group : List.of("camunda-admin", "finance", "auditors", "process-owners")) {
			assertThat(this.people.signedInStaff(this.port, group).get("/staff/evidence/keys").statusCode()).isIn(403,
					404);
		}
	}

	private List<PassedExam> exams() {
		return this.evidence.of(this.member.organization().id())
			.professionals()
			.stream()
			.flatMap(person -> person.exams().stream())
			.toList();
	}

	private static String results(String... results) {
		return "{\"results\":[" + String.join(",", results) + "]}";
	}

	private static String result(String resultId, String id, String exam) {
		return "{\"resultId\":\"%s\",\"certificationId\":\"%s\",\"exam\":\"%s\",\"passedOn\":\"2026-01-02\"}"
			.formatted(resultId, id, exam);
	}

	private static List<String> outcomes(HttpResponse<String> answer) {
		Matcher outcome = Pattern.compile("\"outcome\":\"([a-z]+)\"").matcher(answer.body());
		return outcome.results().map(found -> found.group(1)).toList();
	}

	private static String first(String pattern, String text) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).as(pattern).isTrue();
		return found.group(1);
	}

	private HttpResponse<String> send(String withKey, String body) {
		return send(request(withKey).POST(BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String withKey) {
		return HttpRequest.newBuilder(address())
			.header("Authorization", "Bearer " + withKey)
			.header("Content-Type", "application/json");
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port + "/api/evidence/exams");
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofString());
		}
		catch (java.io.IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.partnercenter.wizard;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.TrialProcess;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

/** The wizard as a browser without JavaScript meets it. */
@PartnerCenterTest
class WizardPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	People people;

	private String account;

	private Browser browser;

	private ProcessInstance trial;

	@BeforeEach
	void begin() {
		init(this.engine);
		String email = "ada@" + Unique.domain();
		this.account = this.people.person(email);
		this.browser = this.people.signedIn(this.port, email);
		this.trial = TrialProcess.startFor(this.engine, this.account, "100042");
	}

	@Test
	@Proves({ "R-018", "R-023" })
	void showsTheStepThatWaitsAndNoOther() {
		HttpResponse<String> page = page();

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<h1>Describe the company</h1>", "aria-current=\"step\"", "Who are you?")
			.contains("maxlength=\"100\"", "<span class=\"must\" aria-hidden=\"true\">*</span>")
			.doesNotContain("/back/");
		assertThat(next(send("userTask_review", "accurate", "true"))).endsWith(address());
		assertThat(this.trial).isWaitingAt("userTask_company");
	}

	@Test
	@Proves("R-019")
	void anEmptyRequiredFieldKeepsThePageAndWhatWasTyped() {
		HttpResponse<String> refused = send("userTask_company", "companyName", "", "country", "PE", "about",
				"We <sell> boats", "employees", "many", "size", "small", "interests", "data");

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("role=\"alert\"", "<a href=\"#field-companyName\">Enter “Company”.</a>")
			.contains("id=\"field-companyName-error\">Enter “Company”.</p>", "aria-invalid=\"true\"")
			.contains("Enter “Employees” as a number.", "value=\"many\"", "We &lt;sell&gt; boats</textarea>")
			.contains("<option value=\"PE\" selected=\"selected\">Peru</option>");
		assertThat(inputOf(refused, "value=\"small\"")).contains("checked=\"checked\"");
		assertThat(inputOf(refused, "value=\"data\"")).contains("checked=\"checked\"");
		assertThat(this.trial).isWaitingAt("userTask_company");
	}

	@Test
	@Proves({ "R-013", "R-022" })
	void walksForwardAndBackAndKeepsWhatWasAnsweredAndTyped() {
		sendCompany();
		HttpResponse<String> contact = page();
		assertThat(contact.body()).contains("<h1>Name a contact</h1>",
				"formaction=\"" + address() + "/back/userTask_company\"");

		this.browser.submit(contact, address() + "/back/userTask_company", "_step", "userTask_contact", "contactName",
				"Half a na");
		assertThat(page().body()).contains("<h1>Describe the company</h1>", "value=\"Acme\"");
		sendCompany();

		assertThat(page().body()).contains("value=\"Half a na\"");
		send("userTask_contact", "contactName", "Ada");
		send("userTask_review", "accurate", "true", "decision", "ACCEPTED");
		assertThat(this.trial).isWaitingAt("userTask_approve").isNotWaitingAt("userTask_review");
		assertThat(next(page())).endsWith("/enrollment");
	}

	@Test
	@Proves({ "R-024", "D-10" })
	void cancelAsksFirstAndThenErases() {
		sendCompany();
		HttpResponse<String> left = this.browser.submit(page(), address() + "/leave", "_step", "userTask_contact",
				"contactName", "Ada");
		assertThat(next(left)).endsWith("/cancel");
		HttpResponse<String> question = this.browser.get(address() + "/cancel");
		assertThat(question.body()).contains("Do you really want to cancel?");
		assertThat(page().body()).contains("value=\"Ada\"");

		assertThat(next(this.browser.submit(question, address() + "/cancel"))).endsWith("/enrollment");

		assertThat(this.trial).isEnded().hasPassed("endEvent_cancelled");
		assertThat(next(this.browser.submit(question, address() + "/cancel"))).endsWith("/enrollment");
	}

	@Test
	void aPagePostedTwiceIsKeptOnce() {
		HttpResponse<String> page = page();
		this.browser.submit(page, address() + "/userTask_company", "companyName", "Acme", "country", "PE");
		this.browser.submit(page, address() + "/userTask_company", "companyName", "Acme", "country", "PE");

		assertThat(page().body()).contains("You had sent that page already.", "<h1>Name a contact</h1>");
	}

	@Test
	void aPageSentFromTwoWindowsAtOnceGoesOnOnce() throws Exception {
		HttpResponse<String> page = page();
		Callable<Integer> send = () -> this.browser
			.submit(page, address() + "/userTask_company", "companyName", "Acme", "country", "PE")
			.statusCode();
		ExecutorService windows = Executors.newFixedThreadPool(2);

		for (Future<Integer> answer : windows.invokeAll(List.of(send, send))) {
			assertThat(answer.get()).isEqualTo(302);
		}

		windows.shutdown();
		assertThat(TrialProcess.task(this.engine, this.trial).getTaskDefinitionKey()).isEqualTo("userTask_contact");
	}

	@Test
	void anOldWindowSaysThatItsAnswersWereNotKept() {
		HttpResponse<String> old = page();
		sendCompany();
		send("userTask_contact", "contactName", "Ada");

		this.browser.submit(old, address() + "/userTask_company", "companyName", "Other", "country", "DE");
		assertThat(page().body()).contains("was not the current one any more", "<h1>Review</h1>");
		this.browser.submit(old, address() + "/back/userTask_nowhere");
		assertThat(this.trial).isWaitingAt("userTask_review");
	}

	@Test
	@Proves("D-10")
	void somebodyElsesWizardLooksLikeNone() {
		Browser stranger = this.people.signedIn(this.port, "eve@" + Unique.domain());
		HttpResponse<String> hers = stranger.get("/wizard/unknown");

		for (String address : new String[] { address(), address() + "/cancel", "/wizard/unknown" }) {
			assertThat(stranger.get(address).statusCode()).isEqualTo(404);
		}
		assertThat(main(stranger.get(address()))).isEqualTo(main(stranger.get("/wizard/unknown")));
		for (String action : new String[] { "/userTask_company", "/back/userTask_company", "/leave", "/cancel" }) {
			assertThat(stranger.submit(hers, address() + action, "companyName", "Eve", "country", "PE").statusCode())
				.isEqualTo(404);
		}
		assertThat(this.trial).isWaitingAt("userTask_company");
	}

	@Test
	void whatTheFormDoesNotAskForIsLeftBehind() {
		send("userTask_company", "companyName", "Acme", "country", "PE", "organization", "999999", "role", "admin",
				"programId", "1");

		assertThat(this.trial).isWaitingAt("userTask_contact");
		assertThat(this.trial).variables()
			.containsEntry("organization", "100042")
			.doesNotContainKeys("role", "programId", "companyName");
	}

	@Test
	void drawsSectionsAndLeavesOutWhatDoesNotApply() {
		sendCompany();
		String page = page().body();

		assertThat(page)
			.contains("<details class=\"section\" open=\"open\">", "<summary>How to reach you</summary>",
					"<details class=\"section\">", "<summary>More</summary>", "<option value=\"DE\">Germany</option>",
					"type=\"date\"", "autocomplete=\"name\"", "id=\"field-remark-hint\">Anything else</p>")
			.contains("value=\"offered@acme.example\"", "<input type=\"hidden\" name=\"reference\" value=\"42\">")
			.doesNotContain("Visa");

		HttpResponse<String> refused = send("userTask_contact", "contactName", "Ada", "contactEmail", "", "since",
				"yesterday");
		assertThat(refused.body()).contains("<details class=\"section\" open=\"open\">", "as a date: year")
			.doesNotContain("<details class=\"section\">", "offered@acme.example");
	}

	@Test
	void aFieldThatDependsOnThePageIsDrawnWithAHint() {
		assertThat(page().body()).contains("<legend>Tax</legend>", "Only needed if it applies");

		HttpResponse<String> refused = send("userTask_company", "companyName", "Acme", "country", "DE");
		assertThat(refused.body()).contains("Enter “Tax number”.");
		send("userTask_company", "companyName", "Acme", "country", "PE", "taxNumber", "left over");
		assertThat(this.trial).isWaitingAt("userTask_contact");
	}

	@Test
	void aStepBringsItsOwnTextAndButtons() {
		sendCompany();
		send("userTask_contact", "contactName", "Ada");
		String page = page().body();

		assertThat(page)
			.contains("You speak for <b>Acme</b>.", "value=\"ACCEPTED\">I Accept</button>",
					"class=\"button quiet\" name=\"decision\" value=\"DECLINED\">Decline</button>")
			.doesNotContain("<input type=\"hidden\" name=\"decision\"");
	}

	@Test
	void aRuleOfTheDomainSpeaksNextToTheField() {
		sendCompany();

		assertThat(send("userTask_contact", "contactName", "Ada", "contactEmail", "nobody@nowhere.example").body())
			.contains("id=\"field-contactEmail-error\">Enter an e-mail address for “E-mail”");
		assertThat(this.trial).isWaitingAt("userTask_contact");
	}

	@Test
	void theEngineNotesWhoWasAtWork() {
		sendCompany();

		assertThat(this.engine.getHistoryService()
			.createUserOperationLogQuery()
			.processInstanceId(this.trial.getId())
			.userId(this.account)
			.list()).extracting(UserOperationLogEntry::getOperationType).contains("Complete");
	}

	private void sendCompany() {
		send("userTask_company", "companyName", "Acme", "country", "PE");
	}

	private static String next(HttpResponse<String> response) {
		return response.headers().firstValue("Location").orElseThrow();
	}

	private static String main(HttpResponse<String> page) {
		return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
	}

	private static String inputOf(HttpResponse<String> page, String attribute) {
		int place = page.body().indexOf(attribute);
		return page.body().substring(place, page.body().indexOf('>', place));
	}

	private HttpResponse<String> page() {
		return this.browser.get(address());
	}

	private HttpResponse<String> send(String step, String... fields) {
		return this.browser.submit(page(), address() + "/" + step, fields);
	}

	private String address() {
		return "/wizard/" + this.trial.getId();
	}

}

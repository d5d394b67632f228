package org.partnercenter.cases;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way to ask for cases, and files with the same cases. */
@PartnerCenterTest
class CaseListTests {

	private static final Pattern LINK = Pattern.compile("href=\"/cases/([0-9a-f-]{36})\"");

	private static final Pattern NEXT = Pattern.compile("href=\"(/cases\\?[^\"]*after=[^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	ProcessEngine engine;

	@Autowired
	OnBehalf onBehalf;

	@Autowired
	People people;

	@Autowired
	Members members;

	private TrialCases trial;

	private Browser auditor;

	private String done;

	private String left;

	private String again;

	private String waiting;

	@BeforeEach
	void drive() {
		this.auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		this.trial = new TrialCases(this.engine, this.onBehalf);
		this.done = this.trial.start("done" + Unique.word(), true, 0);
		this.trial.finish(this.done, 60);
		this.left = this.trial.start("=left", true, 1);
		this.trial.breakOff(this.left, 180);
		this.again = this.trial.start("again" + Unique.word(), false, 2);
		this.trial.finish(this.again, 30);
		this.waiting = this.trial.start("waiting" + Unique.word(), true, 3);
		this.trial.today();
	}

	@Test
	void showsTheNewestFirst() {
		assertThat(found("")).containsExactly(this.waiting, this.again, this.left, this.done);
	}

	@Test
	void findsCasesByHowTheyStand() {
		assertThat(found("&state=RUNNING")).containsExactly(this.waiting, this.again);
		assertThat(found("&state=WAITING")).containsExactly(this.waiting, this.again);
		assertThat(found("&state=FAILED")).isEmpty();
		assertThat(found("&state=COMPLETED")).containsExactly(this.done);
		assertThat(found("&state=BROKEN_OFF")).containsExactly(this.left);
		assertThat(found("&step=userTask_checkAgain")).containsExactly(this.again);
		assertThat(found("&overdue=true")).containsExactly(this.waiting);
	}

	@Test
	void saysWhereAndForWhomCasesWaitTooLong() {
		assertThat(found("&longer=1")).isEmpty();
		this.trial.at(6 * 24 * 60);
		this.auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);

		HttpResponse<String> page = this.auditor.get("/cases?longer=5&process=" + this.trial.process());

		assertThat(found("&longer=5")).containsExactly(this.waiting, this.again);
		assertThat(page.body()).contains("Check again", "for Finance, since 5 d 23 h", "for p-checker, since 5 d 23 h");
	}

	@Test
	void findsCasesByVersionAndByDay() {
		this.trial.deploy("Look closely");
		String second = this.trial.start("second", true, 24 * 60);
		String day = this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceId(second)
			.singleResult()
			.getStartTime()
			.toInstant()
			.toString()
			.substring(0, 10);

		assertThat(found("&version=2")).containsExactly(second);
		assertThat(found("&version=1")).hasSize(4).doesNotContain(second);
		assertThat(found("&from=" + day)).contains(second).doesNotContain(this.done);
		assertThat(found("&until=" + day)).hasSize(5);
		assertThat(found("&until=2001-01-01")).isEmpty();
	}

	@Test
	void findsTheCasesOfAnOrganization() {
		Member member = this.members.enroll();
		String sought = "/cases?sought=" + member.organization().partnerProgramId();

		assertThat(links(this.auditor.get(sought).body())).contains(member.instance());
		assertThat(this.auditor.get(sought).body()).contains(member.organization().displayName());
		assertThat(links(this.auditor.get("/cases?sought=" + this.done).body())).containsExactly(this.done);
		assertThat(links(this.auditor.get("/cases?sought=%3Dleft&process=" + this.trial.process()).body()))
			.containsExactly(this.left);
	}

	@Test
	void sayWhatWasTypedWrongAndKeepsIt() {
		HttpResponse<String> page = this.auditor
			.get("/cases?version=3&state=odd&longer=many&from=soon&until=%27%3B+drop&sought=%27+or+1%3D1+--");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Choose the process, too.", "There is no such state.",
				"Give a number of days.", "Give a day, such as", "value=\"soon\"", "No case fits.");
		assertThat(this.auditor.get("/cases/export.csv?state=odd").statusCode()).isEqualTo(404);
	}

	@Test
	void goesOnFromPageToPageWithoutLosingOrRepeatingACase() {
		for (int i = 0; i < 60; i++) {
			// at the same moment, so that the time alone does not tell their order
			this.trial.start("many", true, 100);
		}

		List<String> all = new java.util.ArrayList<>();
		String path = "/cases?process=" + this.trial.process();
		while (path != null) {
			String page = this.auditor.get(path).body();
			assertThat(links(page)).hasSizeBetween(1, CaseList.PAGE);
			all.addAll(links(page));
			path = NEXT.matcher(page)
				.results()
				.map(next -> next.group(1).replace("&amp;", "&"))
				.findFirst()
				.orElse(null);
		}

		assertThat(all).hasSize(64).doesNotHaveDuplicates();
	}

	@Test
	void isTakenAwayAsAFileOfTheSameCases() throws Exception {
		String query = "?process=" + this.trial.process();

		assertThat(this.auditor.get("/cases/export" + query).body()).contains("4 cases are coming");
		HttpResponse<String> csv = this.auditor.get("/cases/export.csv" + query);
		assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).contains("cases.csv");
		assertThat(csv.body().lines()).hasSize(5);
		assertThat(csv.body()).contains(this.left + "," + this.trial.process() + ",1,'=left,", ",userTask_checkAgain,")
			.doesNotContain(",=left");
		Map<?, ?> json = new com.fasterxml.jackson.databind.ObjectMapper()
			.readValue(this.auditor.get("/cases/export.json" + query).body(), Map.class);
		assertThat(json.get("count")).isEqualTo(4);
		assertThat(((List<?>) json.get("rows")).stream().map(row -> (Object) ((Map<?, ?>) row).get("instance")))
			.containsExactly(this.waiting, this.again, this.left, this.done);
		assertThat(Xes.traces(this.auditor.get("/cases/export.xes" + query).body())).hasSize(4);
	}

	private List<String> found(String more) {
		return links(this.auditor.get("/cases?process=" + this.trial.process() + more).body());
	}

	private static List<String> links(String page) {
		return LINK.matcher(page).results().map((MatchResult link) -> link.group(1)).toList();
	}

}

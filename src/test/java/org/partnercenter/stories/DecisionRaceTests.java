package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Two administrators decide at the same second, on a database that really does both. */
@PostgresTest
class DecisionRaceTests {

	private static final int APPLICANTS = 10;

	/** What a person may ask within a day. */
	private static final int REQUESTS = 5;

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Members members;

	@Autowired
	Engine engine;

	@Autowired
	Inbox inbox;

	private Member member;

	private Browser first;

	private Browser second;

	@Test
	@Proves("D-19")
	void oneDecisionStandsAndTheOtherIsToldSoFiftyTimes() throws Exception {
		twoAdministrators();
		for (int i = 0; i < APPLICANTS; i++) {
			String address = "applicant@" + Unique.domain();
			Browser applicant = this.people.signedIn(this.port, address);
			for (int j = 0; j < REQUESTS; j++) {
				Walk walk = Walk.asking(applicant, this.member.organization().id());
				walk.giveAddress(address);
				String request = walk.askTheAdministrator();
				String decided = decideTogether(walk.instance());
				assertThat(applicant.get(request).body()).contains(decided);
				applicant.postForm(request + "/withdraw", "");
			}
		}
	}

	/** Gives what the one who was first has made of the request. */
	private String decideTogether(String instance) throws Exception {
		String task = "/tasks/" + task(instance);
		HttpResponse<String> toFirst = this.first.get(task);
		HttpResponse<String> toSecond = this.second.get(task);
		CyclicBarrier together = new CyclicBarrier(2);
		CompletableFuture<HttpResponse<String>> approval = CompletableFuture
			.supplyAsync(() -> decide(together, this.first, toFirst, task, "APPROVE"));
		CompletableFuture<HttpResponse<String>> rejection = CompletableFuture
			.supplyAsync(() -> decide(together, this.second, toSecond, task, "REJECT"));

		List<HttpResponse<String>> answers = List.of(approval.get(), rejection.get());
		assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
		assertThat(answers).filteredOn(answer -> answer.body().contains("This has been decided already"))
			.singleElement()
			.satisfies(told -> assertThat(told.body()).contains("has decided this on"));
		boolean approved = approval.get().statusCode() == 302;
		assertThat(decisionsOn(instance)).isEqualTo(1);
		return approved ? "<span class=\"badge\">Approved" : "<span class=\"badge\">Not approved";
	}

	private HttpResponse<String> decide(CyclicBarrier together, Browser administrator, HttpResponse<String> page,
			String task, String decision) {
		try {
			together.await();
			return administrator.submit(page, task, "decision", decision, "reason", "Because: " + decision);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String task(String instance) {
		String decision = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(instance)
			.singleResult()
			.getId();
		return this.engine.task(decision).getId();
	}

	/** How often the decision was recorded. */
	private long decisionsOn(String instance) {
		return this.engine.engine()
			.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(this.engine.engine()
				.getHistoryService()
				.createHistoricProcessInstanceQuery()
				.superProcessInstanceId(instance)
				.singleResult()
				.getId())
			.activityId("serviceTask_recordDecision")
			.finished()
			.count();
	}

	private void twoAdministrators() {
		this.member = this.members.enroll();
		String address = "second@" + this.member.domain();
		this.second = this.people.signedIn(this.port, address);
		this.first = this.people.signedIn(this.port, this.member.address());
		join(address);
		String card = cardOf("Sarah Second", this.first.get("/organization/people").body());
		HttpResponse<String> page = this.first.get(card);
		this.first.submit(page, card + "/give", "organization", Walk.hidden(page, "organization"), "location",
				Walk.hidden(page, "location"), "role", "global-administrator");
	}

	private void join(String address) {
		Walk walk = Walk.asking(this.second, this.member.organization().id());
		walk.giveAddress(address);
		this.second.submit(this.inbox.lastTo(address).path(), "");
		walk.send("completeIndividualProfile", "firstName", "Sarah", "lastName", "Second", "workEmail", address);
	}

	private static String cardOf(String name, String people) {
		Matcher link = Pattern.compile("(/organization/people/[0-9a-f-]{36})\">" + name).matcher(people);
		assertThat(link.find()).as(people).isTrue();
		return link.group(1);
	}

}

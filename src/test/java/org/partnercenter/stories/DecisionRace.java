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
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Two administrators decide at the same second, on a database that really does both. */
abstract class DecisionRace {

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

	Member member;

	private Browser first;

	private Browser second;

	/** Of the present round. */
	private String decision;

	/** Each of them asks five times. */
	abstract int applicants();

	/** Where the second administrator works. */
	abstract int secondPort();

	@Test
	@Proves("D-19")
	void oneDecisionStandsAndTheOtherIsToldSoEachTime() throws Exception {
		twoAdministrators();
		for (int i = 0; i < applicants(); i++) {
			String address = "applicant@" + Unique.domain();
			Browser applicant = this.people.signedIn(this.port, address);
			for (int j = 0; j < REQUESTS; j++) {
				Walk walk = Walk.asking(applicant, this.member.organization().id());
				walk.giveAddress(address);
				String request = walk.askTheAdministrator();
				String decided = decideTogether(walk.instance());
				assertThat(applicant.get(request).body()).contains(decided);
				assertThat(this.inbox.lastTo(address).text()).contains("Because: " + this.decision);
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
		tell(instance, approved);
		return approved ? "<span class=\"badge\">Approved" : "<span class=\"badge\">Not approved";
	}

	/** The mail says what was decided, by whomever. */
	private void tell(String instance, boolean approved) {
		this.decision = approved ? "APPROVE" : "REJECT";
		if (approved) {
			this.engine.run(instance, "sendTask_sendApproval");
		}
		else {
			this.engine.run(decisionOf(instance), "sendTask_sendRejection");
		}
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
		return this.engine.task(decisionOf(instance)).getId();
	}

	private String decisionOf(String instance) {
		return this.engine.engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.superProcessInstanceId(instance)
			.singleResult()
			.getId();
	}

	/** How often the decision was recorded. */
	private long decisionsOn(String instance) {
		return this.engine.engine()
			.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(decisionOf(instance))
			.activityId("serviceTask_recordDecision")
			.finished()
			.count();
	}

	private void twoAdministrators() {
		this.member = this.members.enroll();
		String address = "second@" + this.member.domain();
		this.second = this.people.signedIn(secondPort(), address);
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

package org.partnercenter.stories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator could send to Tasklist's REST besides his decision. */
@PartnerCenterTest
class DecisionInputTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	private Browser applicant;

	private String request;

	private String instance;

	private Browser administrator;

	@BeforeEach
	void ask(@Autowired Members members) {
		Member member = members.enroll();
		this.applicant = this.people.signedIn(this.port, "applicant@" + Unique.domain());
		Walk walk = Walk.asking(this.applicant, member.organization().id());
		walk.giveAddress("applicant@" + Unique.domain());
		this.request = walk.askTheAdministrator();
		this.instance = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(walk.instance())
			.singleResult()
			.getId();
		this.administrator = this.people.signedIn(this.port, member.address());
		this.administrator.get("/camunda/app/tasklist/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "role", "organizationId", "requestId", "approved", "showEmail" })
	void whatTheFormOfTheDecisionDoesNotAskForIsRefused(String name) {
		String before = variables();
		String task = "/camunda/api/engine/engine/" + this.engine.engine().getName() + "/task/"
				+ this.engine.task(this.instance).getId();
		String answers = "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"},\"reason\":{\"value\":\"Known\"},\""
				+ name + "\":{\"value\":\"x\"}}}";

		for (String door : new String[] { "/complete", "/submit-form" }) {
			assertThat(this.administrator.post(task + door, answers).statusCode()).isEqualTo(400);
		}
		assertThat(variables()).isEqualTo(before);
		assertThat(this.applicant.get(this.request).body()).contains("Waiting for the administrator");
	}

	@Test
	void theDeciderReadsSinceWhenSomebodyWaitsInTheWordsOfHisLanguage() {
		String task = "/tasks/" + this.engine.task(this.instance).getId();

		assertThat(this.administrator.get(task).body()).containsPattern("Waiting since [A-Z][a-z]+ \\d{1,2}, \\d{4}<");
		this.administrator.submit("/language", "language=de");
		assertThat(this.administrator.get(task).body()).containsPattern("Wartet seit \\d{1,2}\\. \\p{L}+ \\d{4}<");
	}

	private String variables() {
		return this.engine.engine()
			.getRuntimeService()
			.createVariableInstanceQuery()
			.processInstanceIdIn(this.instance)
			.list()
			.stream()
			.map(variable -> variable.getName() + "=" + variable.getValue())
			.sorted()
			.toList()
			.toString();
	}

}

package org.partnercenter.reenrollment;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.membership.Phase;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.OrganizationProfiles;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody changes the profile of an organization whose membership has lapsed. */
@PartnerCenterTest
@Proves("D-22")
class LapsedProfileTests {

	private static final String PROFILE = "/organization/profile";

	private static final String ANSWERS = "city=Tacoma&phone=%2B1+206&employees=12&services=CONSULTING";

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	People people;

	@Autowired
	OrganizationProfiles profiles;

	@Autowired
	Members members;

	@LocalServerPort
	int port;

	private Member member;

	private UUID id;

	private Browser founder;

	private String before;

	@BeforeEach
	void lapse() {
		this.member = this.members.enroll();
		this.id = this.member.organization().id();
		daysLeft(-3);
		this.before = profile();
	}

	@ParameterizedTest
	@ValueSource(strings = { PROFILE, PROFILE + "?organization=%s", PROFILE + "?organization=nonsense",
			PROFILE + "?_method=GET", "/organization/./profile", "/organization//profile", PROFILE + "/",
			PROFILE + ";a=b", "/Organization/Profile", "/%%6Frganization/profile" })
	void aFormSentByHandChangesNothingWhateverTheAddress(String address) {
		String form = address.contains("?organization") ? ANSWERS : ANSWERS + "&organization=" + this.id;

		HttpResponse<String> answer = this.founder.submit(address.formatted(this.id), form);

		assertThat(profile()).isEqualTo(this.before);
		assertThat(place(answer)).as("%s %s", answer.statusCode(), address)
			.isIn("/membership/read-only", "/membership", "", "/error");
		assertThat(answer.statusCode()).isIn(303, 400, 404);
	}

	@Test
	void theFormOfThePageIsRefusedWithTheReasonAndPassesOnceItIsRenewed() {
		HttpResponse<String> refused = this.founder.submit(PROFILE, ANSWERS + "&organization=" + this.id);

		assertThat(place(refused)).isEqualTo("/membership/read-only");
		assertThat(this.founder.get("/membership/read-only").body()).contains("Nothing was changed");
		this.year.takeSteps(this.member, this.year.open(this.member), "REGISTERED");
		this.founder.submit(PROFILE, ANSWERS + "&organization=" + this.id);
		assertThat(profile()).isNotEqualTo(this.before).contains("Tacoma");
	}

	/** His other one is a member, and the session is about that one. */
	@Test
	void whoActsForAnotherOrganizationDoesNotChangeTheLapsedOne(
			@Autowired org.partnercenter.partner.People associations) {
		Member other = this.members.enroll();
		associations.associate(other.organization().id(), this.member.founder(),
				new IndividualProfile("Frida", "Founder", this.member.address(), null, null, null, false));
		this.founder.submit("/organizations/choose", "organization=" + other.organization().id());

		HttpResponse<String> refused = this.founder.submit(PROFILE, ANSWERS + "&organization=" + this.id);

		assertThat(place(refused)).isEqualTo("/membership/read-only");
		assertThat(profile()).isEqualTo(this.before);
	}

	/** Neither by a step of the renewal nor by enrolling it once more. */
	@Test
	void noStepOfAWizardChangesIt() {
		ProcessInstance renewal = atLastStep();
		String path = "/wizard/" + renewal.getId();

		assertThat(this.founder.get(path).body()).contains("nothing of it can be changed now");
		this.founder.submit(path + "/userTask_confirmProfile", ANSWERS + "&businessFocus=SERVICES");
		String again = place(this.founder.submit("/enrollment/known", ANSWERS + "&organization=" + this.id));

		assertThat(again).startsWith("/association/search");
		assertThat(profile()).isEqualTo(this.before);
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.LAPSED);
	}

	@Test
	void theRestOfTasklistRefusesIt() {
		ProcessInstance renewal = atLastStep();
		this.founder.get("/camunda/app/tasklist/");
		String engine = "/camunda/api/engine/engine/" + this.engine.engine().getName();
		String task = engine + "/task/" + this.engine.task(renewal.getId()).getId();
		String answers = """
				{"variables": {"profileUpToDate": {"value": true, "type": "Boolean"},
				"city": {"value": "Tacoma"}, "services": {"value": "CONSULTING"}}}""";

		for (String door : List.of("/complete", "/submit-form")) {
			assertThat(this.founder.post(task + door, answers).statusCode()).as(door).isEqualTo(400);
		}
		assertThat(this.founder.post(engine + "/process-definition/key/enrollment/start", "{}").statusCode())
			.isBetween(400, 499);
		assertThat(this.engine.task(renewal.getId()).getTaskDefinitionKey()).isEqualTo("userTask_confirmProfile");
		assertThat(profile()).isEqualTo(this.before);
	}

	private ProcessInstance atLastStep() {
		ProcessInstance renewal = this.year.open(this.member);
		this.engine.complete(renewal.getId(), this.member.founder(), Map.of("level", "REGISTERED"));
		this.engine.complete(renewal.getId(), this.member.founder(), this.year.signature());
		return renewal;
	}

	private void daysLeft(int days) {
		this.year.daysLeft(this.member, days);
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	private String profile() {
		return this.profiles.details(this.id) + " " + this.profiles.answers(this.id);
	}

	private static String place(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").map(URI::create).map(URI::getPath).orElse("");
	}

}

package org.partnercenter.reenrollment;

import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.Locations;
import org.partnercenter.partner.Place;
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

/** The first step of a renewal in Tasklist, as its form and its REST show it. */
@PartnerCenterTest
class RenewalInTasklistTests {

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	Locations locations;

	@Autowired
	People people;

	/** Not before: thousands may be opened at once, and most are taken in the portal. */
	@Test
	@Proves("R-168")
	void whoeverClaimsTheStepChoosesLocationAndLevelThereToo(@Autowired Members members, @LocalServerPort int port) {
		Member member = members.enroll();
		Place berlin = branch(member, this.people.signedIn(port, member.address()));
		this.year.daysLeft(member, 60);
		ProcessInstance renewal = this.year.open(member);
		Browser founder = this.people.signedIn(port, member.address());
		assertThat(founder.get("/wizard/" + renewal.getId()).body()).contains("Berlin office")
			.doesNotContain("claim the task");
		founder.get("/camunda/app/tasklist/");
		String task = "/camunda/api/engine/engine/" + this.engine.engine().getName() + "/task/"
				+ this.engine.task(renewal.getId()).getId();
		String choices = task + "/form-variables?deserializeValues=false";
		assertThat(founder.get(task + "/deployed-form").body()).contains("claim the task", "(/membership/re-enroll)");
		assertThat(founder.get(choices).body()).doesNotContain("showPayingLocations");

		founder.post(task + "/claim", "{\"userId\":\"%s\"}".formatted(member.founder()));

		assertThat(founder.get(choices).body()).contains("showLevels", "Certified Partner", "showPayingLocations",
				"Berlin office, Berlin, Germany");
		assertThat(founder
			.post(task + "/submit-form",
					"""
							{"variables": {"level": {"value": "REGISTERED"}, "location": {"value": "%s"}}}"""
						.formatted(berlin.id()))
			.statusCode()).isIn(200, 204);
		assertThat(this.engine.task(renewal.getId()).getTaskDefinitionKey()).isEqualTo("userTask_signAgreement");
	}

	private Place branch(Member member, Browser founder) {
		UUID id = member.organization().id();
		founder.submit("/organization/locations",
				"organization=" + id + "&parent=" + this.locations.headquarters(id).id()
						+ "&name=Berlin+office&country=DE&street=Nebenstr.+2&city=Berlin");
		return this.locations.of(id).stream().filter(place -> !place.headquarters()).findFirst().orElseThrow();
	}

}

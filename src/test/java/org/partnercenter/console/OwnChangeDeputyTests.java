package org.partnercenter.console;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is away has a deputy for what he may do, and for nothing else. */
@PartnerCenterTest
@Proves("T-E07")
class OwnChangeDeputyTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Autowired
	Trail trail;

	@Autowired
	Clock clock;

	@Test
	void nobodyReviewsAChangeInThePlaceOfItsAuthor() {
		String author = this.people.staff(StaffGroups.PROCESS_OWNERS);
		String deputy = this.people.staff(StaffGroups.PROCESS_OWNERS);
		Browser owner = new Browser(this.port);
		owner.signIn(author, People.PASSWORD);
		String today = LocalDate.now(this.clock).toString();
		assertThat(owner.postForm("/account/absence", "from=" + today + "&until=" + today + "&deputy=" + deputy))
			.endsWith("/account/absence");

		ChangeWalk own = reviewed(owner, deputy);
		Browser third = this.people.signedInStaff(this.port, StaffGroups.PROCESS_OWNERS);
		ChangeWalk another = reviewed(third, deputy);

		assertThat(decided(own).onBehalfOf()).as("his own").isNull();
		assertThat(decided(another).onBehalfOf()).as("somebody else's").isEqualTo(author);
		assertThat(this.trail.ofProcess(own.instance())).extracting(Recorded::action)
			.doesNotContain("backoffice.deputy-named");
	}

	private ChangeWalk reviewed(Browser owner, String reviewer) {
		return ChangeWalk.upload(this.engine, owner, Changed.roleAddress(Unique.word()))
			.handIn(owner, false)
			.review(reviewer, "REJECT")
			.run("sendTask_sendChangeRejected");
	}

	private Recorded decided(ChangeWalk change) {
		return this.trail.ofProcess(change.instance())
			.stream()
			.filter(fact -> fact.action().equals("task.completed"))
			.findFirst()
			.orElseThrow();
	}

}

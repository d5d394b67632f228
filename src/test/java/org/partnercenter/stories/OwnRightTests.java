package org.partnercenter.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A deputy does one task for the founder and another one in his own right. */
@PartnerCenterTest
class OwnRightTests {

	private static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE", "reason", "Known to us");

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	People people;

	@Autowired
	Members members;

	private Member member;

	@Test
	@Proves("T-E07")
	void theSecondTaskOfATransactionIsNotRecordedForTheAbsentOne(@Autowired Trail trail, @Autowired JdbcTemplate jdbc,
			@Autowired Clock clock, @Autowired TransactionTemplate transaction) {
		this.member = this.members.enroll();
		String address = "deputy@" + this.member.domain();
		this.members.administersHeadquarters(this.member, address);
		String deputy = this.people.person(address);
		jdbc.update("update contact_role set role = 'GLOBAL_ADMINISTRATOR' where account = ?", deputy);
		String today = LocalDate.now(clock).toString();
		Browser founder = this.people.signedIn(this.port, this.member.address());
		founder.postForm("/account/absence", "from=" + today + "&until=" + today + "&deputy=" + deputy);
		String represented = asked();
		String own = asked();
		jdbc.update("delete from deputy_task where task_id = ?", this.engine.task(own).getId());

		transaction.executeWithoutResult(status -> {
			this.engine.complete(represented, deputy, APPROVED);
			this.engine.complete(own, deputy, APPROVED);
		});

		assertThat(trail.ofProcess(represented)).filteredOn(fact -> fact.action().equals("task.completed"))
			.extracting(Recorded::onBehalfOf)
			.containsExactly(this.member.founder());
		assertThat(trail.ofProcess(own)).filteredOn(fact -> fact.action().equals("task.completed"))
			.extracting(Recorded::onBehalfOf)
			.containsOnlyNulls()
			.hasSize(1);
	}

	private String asked() {
		String address = Unique.word() + "@" + Unique.domain();
		Walk walk = Walk.asking(this.people.signedIn(this.port, address), this.member.organization().id());
		walk.giveAddress(address);
		walk.askTheAdministrator();
		return this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(walk.instance())
			.singleResult()
			.getId();
	}

}

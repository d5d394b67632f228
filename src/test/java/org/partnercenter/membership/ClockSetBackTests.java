package org.partnercenter.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class ClockSetBackTests {

	@Test
	void findsTheFirstTermThoughItsFirstDayIsStillToCome(@Autowired Members members,
			@Autowired Memberships memberships) {
		Instant now = ClockUtil.getCurrentTime().toInstant();
		ClockUtil.setCurrentTime(Date.from(now.plus(Duration.ofDays(3))));
		Member member = members.enroll();

		ClockUtil.setCurrentTime(Date.from(now));

		MembershipStatus status = memberships.find(member.organization().id()).orElseThrow();
		assertThat(status.termFrom()).isEqualTo(status.enrolledOn());
		assertThat(status.phase()).isEqualTo(Phase.ACTIVE);
	}

}

package org.partnercenter.reenrollment;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnercenter.membership.Anniversaries;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.Phase;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** 400 days of an organization's life, and every mail of them. */
@PartnerCenterTest
@Proves({ "D-22", "D-23" })
class FourHundredDaysTests {

	private static final int NEVER = 1000;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Inbox inbox;

	@Autowired
	RenewalSweep sweep;

	@Autowired
	RenewalYear year;

	@Autowired
	ReenrollmentRepository reenrollments;

	@Autowired
	Anniversaries anniversaries;

	@Autowired
	Memberships memberships;

	@Test
	@Proves({ "R-148", "R-150", "D-03" })
	void ofARegisteredMemberThatForgetsItAll() {
		Member member = this.members.enroll();

		assertThat(live(member, NEVER)).containsExactly("90 Acme: re-enrollment for another year is open",
				"60 Acme: 60 days left to re-enroll", "30 Urgent: Acme has 30 days left to re-enroll",
				"7 Urgent: 7 days left for Acme to re-enroll", "0 Last day: Acme must re-enroll today",
				"-30 Last chance: the membership of Acme expires for good", "-31 The membership of Acme has expired");
		assertThat(this.memberships.find(member.organization().id()).orElseThrow().phase()).isEqualTo(Phase.EXPIRED);
	}

	@Test
	@Proves("R-148")
	void ofARegisteredMemberThatRenewsEarly() {
		Member member = this.members.enroll();

		assertThat(live(member, 85)).hasSize(2).first().isEqualTo("90 Acme: re-enrollment for another year is open");
		assertThat(this.memberships.find(member.organization().id()).orElseThrow().phase()).isEqualTo(Phase.ACTIVE);
	}

	/**
	 * @param renews on the day with so many days left
	 * @return days left and subject of each mail
	 */
	private List<String> live(Member member, int renews) {
		RenewalLife life = new RenewalLife(this.engine, this.inbox, this.reenrollments, this.anniversaries, member);
		List<String> told = new ArrayList<>();
		int before = life.mails().size();
		for (int daysLeft = 365; daysLeft > -36; daysLeft--) {
			life.jump(daysLeft, LocalTime.MIDNIGHT);
			while (this.sweep.openBatch()) {
				Thread.onSpinWait();
			}
			life.pass(daysLeft, LocalTime.NOON);
			if (daysLeft == renews) {
				this.year.takeSteps(member, this.year.running(member), "REGISTERED");
			}
			life.pass(daysLeft, LocalTime.of(23, 59, 59));
			List<String> mails = life.mails();
			for (String subject : mails.subList(before, mails.size())) {
				told.add(daysLeft + " " + subject);
			}
			before = mails.size();
		}
		return told;
	}

}

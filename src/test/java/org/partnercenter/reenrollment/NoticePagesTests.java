package org.partnercenter.reenrollment;

import java.time.LocalTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.membership.Anniversaries;
import org.partnercenter.notification.MailUndeliverable;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@Proves("D-23")
class NoticePagesTests {

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	@Autowired
	ReenrollmentProcess process;

	@Autowired
	ReenrollmentRepository reenrollments;

	@Autowired
	Anniversaries anniversaries;

	@Autowired
	NoticeLedger ledger;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEventPublisher events;

	private Member member;

	private RenewalLife life;

	@BeforeEach
	void open() {
		this.member = this.members.enroll();
		this.life = new RenewalLife(this.engine, this.inbox, this.reenrollments, this.anniversaries, this.member);
		this.life.jump(90, LocalTime.MIDNIGHT);
		this.process.open(this.member.organization().id(), this.life.anniversary.day());
	}

	@Test
	void anAdministratorSeesWhatTheOrganizationGotAndWillGet() {
		this.life.pass(90, LocalTime.of(8, 0));

		String page = this.people.signedIn(this.port, this.member.address()).get("/membership/notices").body();

		assertThat(page).contains("Re-enrollment opens", "60 days left", "Last day", "sent", "will be sent");
	}

	@Test
	void strangersToTheOrganizationSeeNothingOfIt() {
		String stranger = "stranger@" + Unique.domain();

		assertThat(this.people.signedIn(this.port, stranger).get("/membership/notices").body())
			.doesNotContain("Re-enrollment opens");
	}

	@Test
	void theServiceCenterLooksItUpByPartnerProgramId() {
		String id = this.member.organization().partnerProgramId();
		var clerk = this.people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);

		assertThat(clerk.get("/staff/renewals?sought=" + id).body()).contains(this.member.organization().displayName(),
				"Re-enrollment opens", "By day");
		assertThat(clerk.get("/staff/renewals?sought=00000000").body()).contains("No organization has this");
		assertThat(this.people.signedInStaff(this.port, StaffGroups.FINANCE).get("/staff/renewals").statusCode())
			.isEqualTo(404);
	}

	@Test
	@Proves("D-20")
	void whatReachesNoAdministratorGoesToTheOtherContacts() {
		String other = "other@" + this.member.domain();
		contact(this.people.person(other));
		this.life.pass(90, LocalTime.of(8, 0));
		int before = this.inbox.to(other).size();

		undeliverable(this.member.address());

		assertThat(this.inbox.lastTo(other).subject()).contains("another year is open");
		assertThat(this.inbox.to(other)).hasSize(before + 1);
		assertThat(window().state()).isEqualTo(NoticeState.SENT);
	}

	@Test
	@Proves("D-20")
	void whatReachesNobodyIsAFailureInTheLedger() {
		this.life.pass(90, LocalTime.of(8, 0));

		undeliverable(this.member.address());

		assertThat(window().state()).isEqualTo(NoticeState.FAILED);
		assertThat(window().why()).isEqualTo("NOBODY");
	}

	/** A technical contact, who administers nothing. */
	private void contact(String account) {
		this.jdbc.sql("""
				insert into contact_role (id, organization, location, account, role, given_at)
				select random_uuid(), organization, location, :account, 'TECHNICAL_CONTACT', given_at
				from contact_role where organization = :organization and role = 'GLOBAL_ADMINISTRATOR'""")
			.param("account", account)
			.param("organization", this.member.organization().id())
			.update();
	}

	/** As the outbox does when the server knows no such address. */
	private void undeliverable(String address) {
		String event = NoticeMails.event(new Renewal(this.member.organization().id(), this.life.anniversary.day()),
				"WINDOW_OPENS");
		this.jdbc.sql("update outbox_mail set state = 'UNDELIVERABLE' where event = :event and recipient = :address")
			.param("event", event)
			.param("address", address)
			.update();
		this.events.publishEvent(new MailUndeliverable(event, "renewal-window", address));
	}

	private LedgerNotice window() {
		return this.ledger.of(this.member.organization().id(), this.life.anniversary.day())
			.stream()
			.filter(notice -> notice.notice().equals("WINDOW_OPENS"))
			.findFirst()
			.orElseThrow();
	}

}

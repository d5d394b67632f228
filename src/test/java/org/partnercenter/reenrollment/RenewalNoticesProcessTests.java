package org.partnercenter.reenrollment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Accounts;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.Anniversaries;
import org.partnercenter.membership.NewTerm;
import org.partnercenter.membership.RenewalClosed;
import org.partnercenter.membership.Renewals;
import org.partnercenter.notification.Attachment;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PartnerCenterTest
@Proves("D-23")
class RenewalNoticesProcessTests {

	private static final LocalTime EIGHT = LocalTime.of(8, 0);

	private static final LocalTime NIGHT = LocalTime.of(0, 30);

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Inbox inbox;

	@Autowired
	ReenrollmentProcess process;

	@Autowired
	ReenrollmentRepository reenrollments;

	@Autowired
	RenewalNotices notices;

	@Autowired
	NoticeLedger ledger;

	@Autowired
	Anniversaries anniversaries;

	@Autowired
	Renewals renewals;

	@Autowired
	Accounts accounts;

	private Member member;

	private RenewalLife life;

	@BeforeEach
	void enroll() {
		this.member = this.members.enroll();
		this.life = new RenewalLife(this.engine, this.inbox, this.reenrollments, this.anniversaries, this.member);
	}

	@Test
	@Proves({ "R-148", "R-150", "R-173", "D-03" })
	void noticesAreCalmUntilThirtyDaysAndUrgentFromThere() {
		open(90, NIGHT);
		this.life.pass(-29, EIGHT);

		assertThat(this.life.mails()).containsExactly("Acme: re-enrollment for another year is open",
				"Acme: 60 days left to re-enroll", "Urgent: Acme has 30 days left to re-enroll",
				"Urgent: 7 days left for Acme to re-enroll", "Last day: Acme must re-enroll today");
		assertThat(mails().get(0).text()).contains("90 days are left")
			.contains("References and exams take time")
			.contains("These people can re-enroll: Ada Example");
		assertThat(states()).extracting(LedgerNotice::notice, LedgerNotice::state)
			.contains(tuple("LAST_DAY", NoticeState.SENT), tuple("GRACE_ENDS", NoticeState.EXPECTED));
	}

	@Test
	@Proves({ "R-159", "R-173" })
	void whatIsMissingForTheLevelStandsInTheMailLongBeforeTheAnniversary(@Autowired RenewalYear year,
			@Autowired Assets assets) {
		year.certify(this.member);
		assets.giveUp(this.member, Assets.DEVICES);
		open(90, NIGHT);
		this.life.pass(89, EIGHT);

		assertThat(mails().get(mails().size() - 1).text()).contains("this is missing for Certified Partner at the")
			.contains("\n- ")
			.contains("(");
	}

	@Test
	void aNoticeGoesOutAtEightOnItsDayWhereTheOrganizationIs() {
		open(90, NIGHT);
		this.life.pass(90, LocalTime.of(7, 59, 59));
		assertThat(this.life.mails()).isEmpty();

		this.life.pass(90, EIGHT);

		assertThat(this.life.mails()).hasSize(1);
	}

	@Test
	void afterAnOutageOnlyTheLatestGoesOutAndWhatWasMissedIsNoted() {
		open(90, NIGHT);
		this.life.jump(6, LocalTime.NOON);
		this.life.runDue();

		assertThat(this.life.mails()).containsExactly("Urgent: 6 days left for Acme to re-enroll");
		assertThat(states()).extracting(LedgerNotice::notice, LedgerNotice::state, LedgerNotice::why)
			.contains(tuple("WINDOW_OPENS", NoticeState.SKIPPED, "LATER_NOTICE"),
					tuple("SIXTY_DAYS", NoticeState.SKIPPED, "LATER_NOTICE"),
					tuple("THIRTY_DAYS", NoticeState.SKIPPED, "LATER_NOTICE"),
					tuple("SEVEN_DAYS", NoticeState.SENT, null), tuple("LAST_DAY", NoticeState.EXPECTED, null));
	}

	@Test
	void theLastDayMissedIsToldAsTheLapseThatItIs() {
		open(90, NIGHT);
		this.life.jump(-4, LocalTime.NOON);
		this.life.runDue();

		assertThat(this.life.mails()).containsExactly("The membership of Acme has lapsed and can still be renewed");
	}

	@Test
	@Proves("D-23")
	void complaint11WhoeverHasRenewedIsToldNothingMore() throws Exception {
		open(90, NIGHT);
		this.life.pass(80, EIGHT);
		renewBehindTheProcess();
		this.life.pass(-200, EIGHT);

		assertThat(this.life.mails()).containsExactly("Acme: re-enrollment for another year is open");
		assertThat(states()).filteredOn(notice -> notice.state() == NoticeState.SUPPRESSED)
			.hasSize(5)
			.allMatch(notice -> notice.why().equals("RENEWED"));
	}

	@Test
	@Proves("D-23")
	void complaint12NoNoticeComesTwiceAndAfterTheEndNothingWaitsAnyMore() {
		open(90, NIGHT);
		String instance = this.engine.instance("reenrollment", this.life.renewal().toString()).getId();
		this.life.pass(-400, EIGHT);

		assertThat(this.engine.hasEnded(instance)).isTrue();
		assertThat(this.life.mails()).doesNotHaveDuplicates().hasSize(7);
		assertThat(states()).extracting(LedgerNotice::state).containsOnly(NoticeState.SENT);
	}

	@Test
	@Proves("D-23")
	void complaint9TheNextAnniversaryHasNoticesOfItsOwn() throws Exception {
		open(90, NIGHT);
		this.life.pass(80, EIGHT);
		renewBehindTheProcess();
		this.life.pass(-1, EIGHT);
		RenewalLife next = new RenewalLife(this.engine, this.inbox, this.reenrollments, this.anniversaries,
				this.member);
		next.jump(90, NIGHT);
		this.process.open(this.member.organization().id(), next.anniversary.day());
		next.pass(60, EIGHT);

		assertThat(next.mails()).filteredOn(subject -> subject.contains("another year is open")).hasSize(2);
		assertThat(next.mails()).contains("Acme: 60 days left to re-enroll");
	}

	@Test
	void aNoticeThatIsSentTwiceByTheEngineIsOneMail() {
		open(90, NIGHT);
		this.life.pass(90, EIGHT);
		this.notices.send(this.life.renewal());
		this.life.later(Duration.ofHours(-1));
		this.notices.send(this.life.renewal());

		assertThat(this.life.mails()).hasSize(1);
	}

	@Test
	@Proves("R-170")
	void whoeverWantsToBeRemindedIsSevenDaysLater() {
		open(90, NIGHT);
		this.life.pass(85, LocalTime.NOON);
		this.process.remindLater(this.life.renewal(), this.member.founder());
		this.life.pass(78, LocalTime.of(7, 59));
		assertThat(this.life.mails()).hasSize(1);
		this.life.pass(78, EIGHT);

		assertThat(this.life.mails()).last().isEqualTo("As you asked: remember to re-enroll Acme");
		assertThat(mails().get(1).text()).contains("78 days are left");
		this.life.pass(61, EIGHT);
		assertThat(this.life.mails()).hasSize(2);
	}

	@Test
	@Proves({ "R-170", "D-03" })
	void theReminderIsUrgentWhenTheRenewalIs() {
		open(25, LocalTime.NOON);
		this.process.remindLater(this.life.renewal(), this.member.founder());
		this.life.pass(18, EIGHT);

		assertThat(this.life.mails()).last().isEqualTo("As you asked, and urgent: Acme must re-enroll");
	}

	@Test
	@Proves("R-170")
	void askedForFiveDaysBeforeTheEndTheReminderIsTheLastDaysOwn() {
		open(90, NIGHT);
		this.life.pass(5, LocalTime.NOON);
		this.process.remindLater(this.life.renewal(), this.member.founder());
		int before = this.life.mails().size();
		this.life.pass(-29, EIGHT);

		assertThat(this.life.mails().subList(before, this.life.mails().size()))
			.containsExactly("Last day: Acme must re-enroll today");
	}

	@Test
	@Proves("D-26")
	void eachIsToldInHisLanguage() {
		this.accounts.choose(this.member.founder(), Locale.GERMAN);
		open(90, NIGHT);
		this.life.pass(90, EIGHT);

		assertThat(this.life.mails()).containsExactly("Acme: Die Mitgliedschaft kann jetzt verlängert werden");
		assertThat(mails().get(0).text()).contains("noch 90 Tage");
	}

	@Test
	void theCalendarFileOfALaterMailReplacesThatOfAnEarlierOne() {
		open(90, NIGHT);
		this.life.pass(60, EIGHT);

		List<String> files = mails().stream().map(RenewalNoticesProcessTests::calendar).toList();
		LocalDate day = this.life.anniversary.day();
		assertThat(files).hasSize(2)
			.allSatisfy(file -> assertThat(file).contains("METHOD:PUBLISH")
				.contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""))
				.contains("UID:renewal-" + this.member.organization().id()));
		assertThat(sequence(files.get(1))).isGreaterThan(sequence(files.get(0)));
	}

	private static String calendar(ReceivedMail mail) {
		Attachment file = mail.attachments().get(0);
		assertThat(file.name()).isEqualTo("anniversary.ics");
		assertThat(file.contentType()).isEqualToIgnoringCase("text/calendar");
		return new String(file.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
	}

	private static int sequence(String file) {
		return Integer.parseInt(file.replaceFirst("(?s).*SEQUENCE:(\\d+).*", "$1"));
	}

	private void open(int daysLeft, LocalTime time) {
		this.life.jump(daysLeft, time);
		this.process.open(this.member.organization().id(), this.life.anniversary.day());
	}

	/** Nobody tells the process: it has to look by itself. */
	private void renewBehindTheProcess() throws RenewalClosed {
		this.renewals.renew(new NewTerm(this.member.organization().id(), this.life.anniversary.day(), "REGISTERED",
				UUID.randomUUID(), null, null));
	}

	private List<LedgerNotice> states() {
		return this.ledger.of(this.member.organization().id(), this.life.anniversary.day());
	}

	private List<ReceivedMail> mails() {
		this.inbox.deliver();
		return this.inbox.to(this.member.address())
			.stream()
			.filter(mail -> mail.text().contains("/membership"))
			.toList();
	}

}

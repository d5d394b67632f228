package org.partnercenter.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@Proves("D-26")
class OutboxDeliveryTests {

	@Autowired
	Mailer mailer;

	@Autowired
	Outbox outbox;

	@Autowired
	OutboxDelivery delivery;

	@Autowired
	NotificationSettings settings;

	@Autowired
	PortalSettings portal;

	@Autowired
	JavaMailSender sender;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Clock clock;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	@Autowired
	JdbcTemplate database;

	@Autowired
	PlatformTransactionManager transactions;

	private final String domain = Unique.domain();

	private final String ada = "ada@" + this.domain;

	@BeforeEach
	void sendWhatOtherTestsLeft() {
		this.inbox.deliver();
	}

	/** T-M01. */
	@Test
	void aServerThatIsDownForHalfAnHourLosesNothingAndDoublesNothing() {
		List<String> people = Stream.generate(() -> Unique.word() + "@" + this.domain).limit(30).toList();
		OutboxDelivery noServer = through(SmtpStub.senderToNobody(), this.events);
		for (String person : people) {
			write(person);
			assertThat(noServer.deliverDue()).isZero();
		}
		for (int minute = 0; minute < 30; minute++) {
			later(Duration.ofMinutes(1));
			assertThat(noServer.deliverDue()).isZero();
		}
		assertThat(mostAttempts()).isBetween(1, 5);

		later(Duration.ofHours(6));
		this.delivery.deliverDue();
		this.delivery.deliverDue();

		assertThat(people).allSatisfy(person -> assertThat(this.inbox.to(person)).hasSize(1));
	}

	/** T-M02. */
	@Test
	void aServerThatAcceptsAndHangsIsLeftAfterTheTimeout() {
		write(this.ada);

		try (SmtpStub stub = SmtpStub.thatHangs()) {
			Instant start = Instant.now();
			assertThat(through(stub.sender(), this.events).deliverDue()).isZero();
			assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
		}
		later(Duration.ofMinutes(1));

		assertThat(this.inbox.lastTo(this.ada).subject()).isEqualTo("Welcome, Ada");
	}

	@Test
	void everyWaitForTheServerHasAnEnd() {
		assertThat(((JavaMailSenderImpl) this.sender).getJavaMailProperties())
			.containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
	}

	/** T-M03. */
	@Test
	void aMailRepeatedAfterALostCommitHasTheSameMessageId() {
		write(this.ada);

		through(this.sender, event -> {
			throw new IllegalStateException("The commit got lost.");
		}).deliverDue();
		assertThat(this.delivery.deliverDue()).as("not again without a pause").isZero();
		later(Duration.ofMinutes(1));
		this.delivery.deliverDue();
		later(Duration.ofDays(1));
		this.delivery.deliverDue();

		assertThat(this.inbox.to(this.ada)).hasSize(2).extracting(ReceivedMail::messageId).containsOnly(messageId());
	}

	/** T-M04. */
	@ParameterizedTest
	@ValueSource(strings = { "421 try later", "452 too many", "552 mailbox full" })
	void whatTheServerRefusesForNowGoesOutLater(String answer) {
		write(this.ada);

		try (SmtpStub stub = SmtpStub.thatAnswers(answer)) {
			through(stub.sender(), this.events).deliverDue();
		}

		assertThat(row()).containsEntry("state", "PENDING").containsEntry("attempts", 1);
		assertThat(this.delivery.deliverDue()).isZero();
		later(Duration.ofMinutes(1));
		assertThat(this.inbox.lastTo(this.ada).text()).contains("Dear Ada");
	}

	/** T-M04. */
	@Test
	void anAddressThatDoesNotExistIsGivenUpAndRecorded() {
		write(this.ada);

		try (SmtpStub stub = SmtpStub.thatAnswers("550 no such user")) {
			through(stub.sender(), this.events).deliverDue();
		}

		assertThat(row()).containsEntry("state", "UNDELIVERABLE").containsEntry("attempts", 1);
		later(Duration.ofDays(1));
		assertThat(this.delivery.deliverDue()).isZero();
		List<Recorded> recorded = this.trail.about("mail", row().get("id"));
		assertThat(recorded).singleElement().satisfies(fact -> {
			assertThat(fact.action()).isEqualTo("notification.undeliverable");
			assertThat(fact.reason()).contains("550 no such user");
		});
	}

	/** T-M04. */
	@Test
	void theServiceCenterSeesWhomMailsDoNotReachAndWhy(@LocalServerPort int port, @Autowired People people) {
		String typed = "nobody at " + this.domain;
		write(typed);
		write(this.ada);
		try (SmtpStub stub = SmtpStub.thatAnswers("550 no such user")) {
			through(stub.sender(), this.events).deliverDue();
		}

		Browser clerk = people.signedInStaff(port, StaffGroups.REGIONAL_SERVICE_CENTER);
		assertThat(clerk.get("/staff").body()).contains("href=\"/staff/undelivered\"");
		String page = clerk.get("/staff/undelivered").body();
		assertThat(page).containsOnlyOnce(this.ada)
			.containsPattern(this.ada + "</td>\\s*<td>[A-Z][a-z]+ \\d+, \\d{4}</td>\\s*<td>550 no such user</td>");
		assertThat(page).containsPattern(typed + "</td>\\s*<td>[^<]+</td>\\s*<td>This is not a mail address.</td>");
	}

	@Test
	void afterTwoDaysAMailIsGivenUp() {
		OutboxDelivery noServer = through(SmtpStub.senderToNobody(), this.events);
		write(this.ada);

		for (int hour = 0; hour < 54; hour++) {
			noServer.deliverDue();
			later(Duration.ofHours(1));
		}

		assertThat(row()).containsEntry("state", "UNDELIVERABLE")
			.hasEntrySatisfying("attempts", attempts -> assertThat((Integer) attempts).isBetween(7, 16));
	}

	@Test
	void onlyOneMailOfARoundMeetsADeadServer() {
		OutboxDelivery noServer = through(SmtpStub.senderToNobody(), this.events);
		write("first@" + this.domain);
		write("second@" + this.domain);

		noServer.deliverDue();

		assertThat(this.database.queryForObject("select sum(attempts) from outbox_mail where recipient like ?",
				Integer.class, "%" + this.domain))
			.isOne();
	}

	private OutboxDelivery through(JavaMailSender server, ApplicationEventPublisher listeners) {
		return new OutboxDelivery(this.outbox, new SmtpPost(server, this.settings, this.portal), this.settings,
				listeners, this.clock, this.transactions);
	}

	private void write(String address) {
		Mail mail = Mail.of("trial", "trial:" + UUID.randomUUID()).to(address, Locale.ENGLISH).with("Ada", 7);
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
	}

	private static void later(Duration pause) {
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(pause)));
	}

	private Map<String, Object> row() {
		return this.database.queryForMap("select * from outbox_mail where recipient = ?", this.ada);
	}

	private String messageId() {
		return (String) row().get("message_id");
	}

	private int mostAttempts() {
		return this.database.queryForObject("select max(attempts) from outbox_mail where recipient like ?",
				Integer.class, "%@" + this.domain);
	}

}

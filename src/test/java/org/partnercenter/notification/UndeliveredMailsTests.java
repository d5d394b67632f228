package org.partnercenter.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** T-M04. */
@PartnerCenterTest
@Proves("D-26")
class UndeliveredMailsTests {

	@Autowired
	Mailer mailer;

	@Autowired
	Outbox outbox;

	@Autowired
	NotificationSettings settings;

	@Autowired
	PortalSettings portal;

	@Autowired
	UndeliveredMails undelivered;

	@Autowired
	Backlog backlog;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Clock clock;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	ApplicationEventPublisher events;

	private final String ada = "ada@" + Unique.domain();

	@BeforeEach
	void sendWhatOtherTestsLeft() {
		this.inbox.deliver();
	}

	@Test
	void anAddressIsForgottenWhenALaterMailArrives() {
		long before = this.backlog.unreached();
		write();
		refuse();
		assertThat(addresses()).contains(this.ada);
		assertThat(this.backlog.unreached()).isEqualTo(before + 1);

		later();
		write();
		this.inbox.deliver();

		assertThat(this.inbox.to(this.ada)).hasSize(1);
		assertThat(addresses()).doesNotContain(this.ada);
		assertThat(this.backlog.unreached()).isEqualTo(before);
	}

	@Test
	void anAddressThatWasReachedBeforeIsListedWhenItFails() {
		write();
		this.inbox.deliver();
		later();
		write();
		refuse();

		assertThat(addresses()).contains(this.ada);
	}

	@Test
	void anAddressThatFailsAgainAfterItWasReachedIsListedAnew() {
		write();
		refuse();
		later();
		write();
		this.inbox.deliver();
		later();
		write();
		refuse();

		assertThat(addresses()).contains(this.ada);
	}

	@Test
	void whoWasErasedIsNoAddress() {
		write();
		refuse();
		this.database.update(
				"update outbox_mail set recipient = 'erased-' || cast(id as varchar(36)) where recipient = ?",
				this.ada);

		assertThat(addresses()).noneMatch(address -> address.startsWith("erased-"));
	}

	private List<String> addresses() {
		return this.undelivered.latest(Locale.ENGLISH).stream().map(Undelivered::address).toList();
	}

	private void write() {
		Mail mail = Mail.of("trial", "trial:" + Unique.word()).to(this.ada, Locale.ENGLISH).with("Ada", 7);
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
	}

	private void refuse() {
		try (SmtpStub stub = SmtpStub.thatAnswers("550 no such user")) {
			new OutboxDelivery(this.outbox, new SmtpPost(stub.sender(), this.settings, this.portal), this.settings,
					this.events, this.clock, this.transactions)
				.deliverDue();
		}
	}

	private static void later() {
		ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + Duration.ofHours(1).toMillis()));
	}

}

package org.partnercenter.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that goes with a mail cannot be drawn, neither today nor tomorrow. */
@PartnerCenterTest
@Proves("D-26")
class BrokenDocumentTests {

	private static final String KIND = "broken";

	@Autowired
	Mailer mailer;

	@Autowired
	UndeliveredMails undelivered;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcTemplate database;

	@Autowired
	PlatformTransactionManager transactions;

	private final String ada = "ada@" + Unique.domain();

	private final String bob = "bob@" + Unique.domain();

	private OutboxDelivery delivery;

	@BeforeEach
	void aSourceThatAlwaysFails(@Autowired InsertIfAbsent ifAbsent, @Autowired NotificationSettings settings,
			@Autowired Trail trail, @Autowired Clock clock, @Autowired SmtpPost post,
			@Autowired ApplicationEventPublisher events) {
		this.inbox.deliver();
		DefaultListableBeanFactory sources = new DefaultListableBeanFactory();
		sources.registerSingleton(KIND, new Broken(new TransactionTemplate(this.transactions)));
		Outbox outbox = new Outbox(this.database, ifAbsent, settings, trail, clock,
				sources.getBeanProvider(DocumentSource.class));
		this.delivery = new OutboxDelivery(outbox, post, settings, events, clock, this.transactions);
	}

	@Test
	void theMailsBehindItGoOut() {
		writeWithDocument();
		later(Duration.ofSeconds(1));
		write(Mail.of("trial", "trial:" + UUID.randomUUID()).to(this.bob, Locale.ENGLISH).with("Bob", 7));

		assertThat(this.delivery.deliverDue()).isOne();

		assertThat(this.inbox.to(this.bob)).hasSize(1);
		assertThat(row()).containsEntry("state", "PENDING").containsEntry("attempts", 1);
	}

	@Test
	void itIsTriedAgainAndGivenUpWithAReason() {
		writeWithDocument();

		for (int hour = 0; hour < 54; hour++) {
			this.delivery.deliverDue();
			later(Duration.ofHours(1));
		}

		assertThat(row()).containsEntry("state", "UNDELIVERABLE")
			.hasEntrySatisfying("attempts", attempts -> assertThat((Integer) attempts).isBetween(7, 16))
			.hasEntrySatisfying("last_error",
					error -> assertThat((String) error).contains(KIND, "This page cannot be read"));
		assertThat(this.undelivered.latest(Locale.ENGLISH)).filteredOn(mail -> mail.address().equals(this.ada))
			.singleElement()
			.satisfies(mail -> assertThat(mail.reason()).startsWith("A document that goes with the mail"));
	}

	private void writeWithDocument() {
		write(Mail.of("trial", "trial:" + UUID.randomUUID())
			.to(this.ada, Locale.ENGLISH)
			.with("Ada", 7)
			.enclose(new Enclosure("Invoice.pdf", "application/pdf", KIND, "4711")));
	}

	private void write(Mail mail) {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
	}

	private static void later(Duration pause) {
		ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(pause)));
	}

	private Map<String, Object> row() {
		return this.database.queryForMap("select * from outbox_mail where recipient = ?", this.ada);
	}

	/** As those of the modules: in the transaction of the mail, which is lost with it. */
	private record Broken(TransactionTemplate transaction) implements DocumentSource {

		@Override
		public String kind() {
			return KIND;
		}

		@Override
		public byte[] content(String document) {
			return this.transaction.execute(status -> {
				throw new IllegalStateException("This page cannot be read");
			});
		}

	}

}

package org.partnercenter.notification;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DeliveryRhythmTests {

	private final Semaphore deliveries = new Semaphore(0);

	private final ApplicationContextRunner contexts = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TransactionAutoConfiguration.class,
				DataSourceTransactionManagerAutoConfiguration.class))
		.withBean(DataSource.class, DeliveryRhythmTests::database)
		.withBean(OutboxDelivery.class, this::delivery)
		.withUserConfiguration(NotificationConfiguration.class, DeliveryRhythm.class);

	@Test
	void aMailGoesOutAtOnceAfterTheCommit() {
		this.contexts.withPropertyValues("partner-center.notification.poll-every=1h").run(context -> {
			new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
				context.publishEvent(new MailWritten());
				assertThat(this.deliveries.availablePermits()).as("before the commit").isZero();
			});

			assertThat(this.deliveries.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
		});
	}

	@Test
	void whatFailedIsTriedAgainWithoutANewMail() {
		this.contexts.withPropertyValues("partner-center.notification.poll-every=10ms")
			.run(context -> assertThat(this.deliveries.tryAcquire(3, 20, TimeUnit.SECONDS))
				.as("goes on although each round fails")
				.isTrue());
	}

	@Test
	void theProductDeliversByItselfUnlessToldNotTo() {
		this.contexts.run(context -> assertThat(context).hasSingleBean(DeliveryRhythm.class));
		this.contexts.withPropertyValues("partner-center.notification.deliver=false")
			.run(context -> assertThat(context).doesNotHaveBean(DeliveryRhythm.class));
	}

	@Test
	void theDelaysGrowAndTheLastOneRepeats() {
		this.contexts.run(context -> {
			NotificationSettings settings = context.getBean(NotificationSettings.class);
			assertThat(settings.delayAfter(1)).isEqualTo(Duration.ofSeconds(30));
			assertThat(settings.delayAfter(6)).isEqualTo(Duration.ofHours(6));
			assertThat(settings.delayAfter(9)).isEqualTo(Duration.ofHours(6));
		});
	}

	private OutboxDelivery delivery() {
		OutboxDelivery delivery = mock(OutboxDelivery.class);
		given(delivery.deliverDue()).willAnswer(call -> {
			this.deliveries.release();
			throw new IllegalStateException("The database is away.");
		});
		return delivery;
	}

	private static DataSource database() {
		JdbcDataSource database = new JdbcDataSource();
		database.setUrl("jdbc:h2:mem:");
		return database;
	}

}

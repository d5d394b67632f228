package org.partnercenter.notification;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
@Proves("D-26")
class ConcurrentDeliveryTests {

	@Autowired
	Mailer mailer;

	@Autowired
	OutboxDelivery delivery;

	@Autowired
	Inbox inbox;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void nodesThatDeliverAtOnceSendEachMailOnce() throws Exception {
		List<String> people = Stream.generate(() -> "ada@" + Unique.domain()).limit(60).toList();
		people.forEach(this::write);

		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Integer> node = this.delivery::deliverDue;
			nodes.invokeAll(List.of(node, node, node, node))
				.forEach(done -> assertThat(done).succeedsWithin(20, TimeUnit.SECONDS));
		}
		finally {
			nodes.shutdownNow();
		}

		assertThat(people).allSatisfy(person -> assertThat(this.inbox.to(person)).hasSize(1));
	}

	/** T-M08: the engine repeats a job, two nodes do the same work. */
	@Test
	void theSameEventFromManyTransactionsAtOnceWritesOneMail() throws Exception {
		String ada = "ada@" + Unique.domain();

		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Object> work = () -> {
				write(ada);
				return ada;
			};
			nodes.invokeAll(List.of(work, work, work, work))
				.forEach(done -> assertThat(done).succeedsWithin(20, TimeUnit.SECONDS));
		}
		finally {
			nodes.shutdownNow();
		}
		this.inbox.deliver();

		assertThat(this.inbox.to(ada)).hasSize(1);
	}

	private void write(String address) {
		Mail mail = Mail.of("trial", "welcome:" + address).to(address, Locale.ENGLISH).with("Ada", 7);
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
	}

}

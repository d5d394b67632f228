package org.partnercenter.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.SecondNode;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts of two nodes at once, while both seal. */
@PostgresTest
class TrailRaceTests {

	private static final int FACTS = 2000;

	@Autowired
	ApplicationContext here;

	@Autowired
	JdbcTemplate jdbc;

	private final String name = "trial." + Unique.word();

	@Test
	@Proves("T-E06")
	void eachFactIsChainedOnceAndWithoutAGap() throws Exception {
		ExecutorService crowd = Executors.newFixedThreadPool(8);
		List<Callable<Integer>> work = new ArrayList<>();
		for (ApplicationContext node : List.of(this.here, SecondNode.context())) {
			for (int part = 0; part < 4; part++) {
				work.add(() -> record(node));
			}
		}
		List<Future<Integer>> done = crowd.invokeAll(work);
		int undone = 0;
		for (Future<Integer> each : done) {
			undone += each.get();
		}
		crowd.shutdown();
		this.here.getBean(TrailSealer.class).seal();

		assertThat(undone).isPositive();
		assertThat(count("select count(*) from trail where action = ?")).isEqualTo(FACTS - undone);
		assertThat(count("select count(*) from trail t join trail_chain c on c.trail_id = t.id where action = ?"))
			.isEqualTo(FACTS - undone);
		assertThat(this.jdbc.queryForObject("select max(seq) - min(seq) + 1 - count(*) from trail_chain", Long.class))
			.isZero();
		Verification found = this.here.getBean(TrailVerifier.class).verify();
		assertThat(found.isIntact()).as(found.toString()).isTrue();
	}

	/** Some commit late, some not at all, and now and then somebody seals. */
	private int record(ApplicationContext node) {
		TransactionTemplate transaction = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
		Trail trail = node.getBean(Trail.class);
		int undone = 0;
		for (int round = 0; round < FACTS / 8; round++) {
			boolean undo = round % 50 == 7;
			undone += undo ? 1 : 0;
			transaction.executeWithoutResult(status -> {
				trail.record(Fact.of(this.name).bySystem().with("by", Thread.currentThread().getName()));
				trail.of(UUID.randomUUID());
				if (ThreadLocalRandom.current().nextInt(20) == 0) {
					this.jdbc.execute("select pg_sleep(0.02)");
				}
				if (undo) {
					status.setRollbackOnly();
				}
			});
			if (round % 10 == 0) {
				node.getBean(TrailSealer.class).seal();
			}
		}
		return undone;
	}

	private Long count(String sql) {
		return this.jdbc.queryForObject(sql, Long.class, this.name);
	}

}

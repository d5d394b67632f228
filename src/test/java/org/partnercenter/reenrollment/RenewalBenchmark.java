package org.partnercenter.reenrollment;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.membership.DueRenewals;
import org.partnercenter.testing.Postgres;
import org.partnercenter.testing.PostgresTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sweep over many memberships of which a tenth is due, on PostgreSQL: finding them
 * against a plain indexed select of the same rows, and opening them against the bare
 * engine that starts the same model. All in one run.
 */
@Tag("benchmark")
@PostgresTest
class RenewalBenchmark {

	private static final int MEMBERS = Integer.getInteger("members", 640_000);

	private static final int OPENED = Integer.getInteger("opened", 2000);

	private static final int BATCH = 100;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DueRenewals due;

	@Autowired
	ReenrollmentProcess process;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void findsAndOpensWhatIsDueWithoutLookingAtTheRest() throws Exception {
		fill();
		TransactionTemplate batch = new TransactionTemplate(this.transactions);
		List<Double> found = new ArrayList<>();
		for (int round = 0; round < 5; round++) {
			double plain = seconds(() -> batch.executeWithoutResult(status -> plain()));
			double ours = seconds(() -> batch.executeWithoutResult(status -> {
				assertThat(this.due.open(1000)).hasSize(1000);
				status.setRollbackOnly();
			}));
			found.add(ours / plain);
			System.out.printf("finding and marking 1000: %.1f ms, plain indexed select: %.1f ms, ratio %.2f%n",
					ours * 1000, plain * 1000, ours / plain);
		}
		try (BareRenewals bare = new BareRenewals(Postgres.freshDatabase())) {
			bare.start(500);
			open(batch, 500);
			for (int round = 0; round < 3; round++) {
				long before = used();
				double alone = OPENED / seconds(() -> bare.start(OPENED));
				double ours = OPENED / seconds(() -> open(batch, OPENED));
				System.out.printf("opening: %.1f/s, bare engine: %.1f/s, ratio %.2f, heap +%d MB%n", ours, alone,
						ours / alone, (used() - before) >> 20);
			}
		}
		System.out.println("members " + MEMBERS + ", ratios of finding " + found);
	}

	private void open(TransactionTemplate batch, int count) {
		for (int opened = 0; opened < count; opened += BATCH) {
			batch.executeWithoutResult(status -> this.due.open(BATCH)
				.forEach(renewal -> this.process.open(renewal.organization(), renewal.anniversary())));
		}
	}

	/** The same rows, by the same index, and nothing else. */
	private void plain() {
		OffsetDateTime bound = Instant.now().plus(Duration.ofDays(91)).atOffset(ZoneOffset.UTC);
		assertThat(this.jdbc.query("""
				select organization_id, valid_until from membership
				where renewal_opened = false and valid_until_end <= ?
				order by valid_until_end, organization_id fetch first 1000 rows only""",
				(row, number) -> row.getObject(1, UUID.class), bound))
			.hasSize(1000);
	}

	/** Every tenth has 80 days left, the others more than 100. */
	private void fill() {
		this.jdbc.update("""
				insert into organization (id, legal_name, country, standing, version)
				select cast(lpad(to_hex(n), 32, '0') as uuid), 'Benchmark ' || n, 'DE', 'ENROLLED', 0
				from generate_series(1, ?) n where n % 10 = 0""", MEMBERS);
		this.jdbc.update("""
				insert into membership (organization_id, level, enrolled_on, active_since, time_zone, first_term,
				valid_until, valid_until_end, renewal_opened, version)
				select cast(lpad(to_hex(n), 32, '0') as uuid), 'REGISTERED', until - 365, until - 365, 'UTC', 1,
				until, cast(until + 1 as timestamp) at time zone 'UTC', false, 0
				from (select n, current_date + case when n % 10 = 0 then 80 else 100 + n % 265 end as until
				from generate_series(1, ?) n) as days""", MEMBERS);
		this.jdbc.execute("analyze membership");
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}

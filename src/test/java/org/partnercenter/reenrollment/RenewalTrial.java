package org.partnercenter.reenrollment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.membership.DueRenewals;
import org.partnercenter.testing.Engine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sweep over many memberships of which a tenth is due: finding them against a plain
 * indexed select of the same rows, and opening them by the jobs of renewal-calendar
 * against the bare engine that starts the same model. In turns, first over a tenth of the
 * memberships and then over all.
 */
@Tag("benchmark")
@DirtiesContext
@TestPropertySource(properties = "partner-center.renewal.batch=" + RenewalTrial.BATCH)
abstract class RenewalTrial {

	static final int BATCH = 100;

	/** Tens of thousands: or else a batch is not full, and the sweep ends early. */
	private static final int MEMBERS = Integer.getInteger("members", 640_000);

	private static final int ROUND = Integer.getInteger("round", 1600);

	private static final int FOUND = 30;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DueRenewals due;

	@Autowired
	Engine engine;

	@Autowired
	PlatformTransactionManager transactions;

	/** An empty database of the same kind for the bare engine, and its user. */
	abstract BareRenewals bare();

	abstract ManyMembers members(JdbcTemplate jdbc);

	@Test
	void findsAndOpensWhatIsDueWithoutLookingAtTheRest() throws Exception {
		ManyMembers members = members(this.jdbc);
		try (BareRenewals bare = bare()) {
			String sweep = start();
			int before = 0;
			for (int count : new int[] { MEMBERS / 10, MEMBERS }) {
				members.fill(before, count);
				Measured measured = new Measured(getClass().getSimpleName(), count);
				for (int left = (count - before) / 10; left > 0; left -= ROUND) {
					find(measured);
					open(measured, sweep, bare, Math.min(ROUND, left));
				}
				report(measured.table());
				before = count;
			}
			members.checkAllOpened();
		}
	}

	/** Both in a transaction that is rolled back. */
	private void find(Measured measured) {
		double plain = 0;
		double ours = 0;
		for (int i = 0; i < FOUND; i++) {
			plain += rolledBack(this::plain);
			long allocated = Measured.allocated();
			ours += rolledBack(() -> assertThat(this.due.find(BATCH)).hasSize(BATCH));
			measured.allocating(Measured.allocated() - allocated);
		}
		measured.finding(plain / FOUND, ours / FOUND);
	}

	private double rolledBack(Runnable work) {
		return Measured.seconds(() -> new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
			work.run();
			status.setRollbackOnly();
		}));
	}

	private void open(Measured measured, String sweep, BareRenewals bare, int count) {
		double ours = count / Measured.seconds(() -> {
			for (int opened = 0; opened < count; opened += BATCH) {
				this.engine.run(sweep, "serviceTask_openDueRenewals");
			}
		});
		int fewer = BATCH * Math.max(1, count / BATCH / 4);
		double alone = fewer / Measured.seconds(() -> bare.start(fewer));
		double batched = fewer / Measured.seconds(() -> bare.startInBatches(fewer, BATCH));
		measured.opening(ours, alone, batched);
	}

	/** The same rows, by the same index, and nothing else. */
	private List<UUID> plain() {
		OffsetDateTime bound = Instant.now().plus(Duration.ofDays(91)).atOffset(ZoneOffset.UTC);
		return this.jdbc.query("""
				select organization_id, valid_until, time_zone, valid_until_end from membership
				where renewal_opened = false and valid_until_end <= ?
				order by renewal_opened, valid_until_end, organization_id fetch first %d rows only""".formatted(BATCH),
				(row, number) -> row.getObject(1, UUID.class), bound);
	}

	private String start() {
		return this.engine.engine().getRuntimeService().startProcessInstanceByKey("renewal-calendar").getId();
	}

	private static void report(String table) throws IOException {
		System.out.println(table);
		Path file = Path.of("target/benchmark-renewal.md");
		Files.createDirectories(file.getParent());
		Files.writeString(file, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

}

package org.partnercenter.reenrollment;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hourly check of the ledger over many memberships, a tenth of them open, each with
 * the notices of this year and of the year before, on PostgreSQL.
 */
@Tag("benchmark")
@DirtiesContext
@PostgresTest
@Proves("D-23")
class LedgerBenchmark {

	private static final int MEMBERS = Integer.getInteger("members", 640_000);

	/** It runs once an hour. */
	private static final double MOST_SECONDS = 5;

	private static final String NOTICES = """
			insert into renewal_notice (organization_id, anniversary, notice, expected_on, state)
			select organization_id, cast(valid_until - %1$d as date), notice, cast(valid_until - %1$d - days as date),
			case when valid_until - %1$d - days < current_date then 'SENT' else 'EXPECTED' end
			from membership, (values ('WINDOW_OPENS', 90), ('SIXTY_DAYS', 60), ('THIRTY_DAYS', 30),
			('SEVEN_DAYS', 7), ('LAST_DAY', 0), ('GRACE_ENDS', -30)) as rules(notice, days) where %2$s""";

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	LedgerCheck check;

	@Test
	void theCheckAsksTheIndexAndNotTheHistory() {
		new ManyMembers(this.jdbc, "generate_series(?, ?) as numbers(n)", "gen_random_uuid()").fill(0, MEMBERS);
		this.jdbc.update("update membership set renewal_opened = true where valid_until < current_date + 100");
		this.jdbc.update(NOTICES.formatted(0, "renewal_opened = true"));
		this.jdbc.update(NOTICES.formatted(365, "true"));
		this.jdbc.execute("vacuum analyze membership");
		this.jdbc.execute("vacuum analyze renewal_notice");

		String plan = String.join("\n",
				this.jdbc.queryForList("explain (analyze, buffers) " + LedgerCheck.FORGOTTEN, String.class));
		System.out.println(plan);

		double seconds = Measured.seconds(() -> assertThat(this.check.complaint()).isEmpty());
		System.out.printf("%,d memberships, %,d notices: the ledger is checked in %.2f s%n", MEMBERS,
				this.jdbc.queryForObject("select count(*) from renewal_notice", Long.class), seconds);
		assertThat(seconds).isLessThan(MOST_SECONDS);
		assertThat(plan).doesNotContain("Seq Scan on renewal_notice");
		this.jdbc
			.update("delete from renewal_notice where organization_id = (select min(cast(organization_id as varchar))"
					+ "::uuid from membership where renewal_opened = true)");
		assertThat(this.check.complaint()).get().asString().contains("without any notice: 1.");
	}

}

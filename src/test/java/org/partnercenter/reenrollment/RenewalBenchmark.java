package org.partnercenter.reenrollment;

import org.partnercenter.testing.Postgres;
import org.partnercenter.testing.PostgresTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** On PostgreSQL. */
@PostgresTest
class RenewalBenchmark extends RenewalTrial {

	@Override
	BareRenewals bare() {
		return new BareRenewals(Postgres.freshDatabase(), "postgres");
	}

	@Override
	ManyMembers members(JdbcTemplate jdbc) {
		return new ManyMembers(jdbc, "generate_series(?, ?) as numbers(n)", "gen_random_uuid()");
	}

}

package org.partnercenter.reenrollment;

import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** On H2 in a file, as a trial runs: in memory, the rows themselves would fill it. */
@PartnerCenterTest
@TestPropertySource(properties = "spring.datasource.url=" + RenewalOnH2Benchmark.FOLDER
		+ "product-${random.uuid};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
class RenewalOnH2Benchmark extends RenewalTrial {

	static final String FOLDER = "jdbc:h2:file:./target/benchmark/";

	@Override
	BareRenewals bare() {
		return new BareRenewals(FOLDER + "bare-" + Unique.word() + ";WRITE_DELAY=0", "partnercenter");
	}

	@Override
	ManyMembers members(JdbcTemplate jdbc) {
		return new ManyMembers(jdbc, "system_range(?, ?) as numbers(n)", "random_uuid()");
	}

}

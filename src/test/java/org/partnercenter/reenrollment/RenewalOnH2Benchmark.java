package org.partnercenter.reenrollment;

import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Unique;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * On H2 in a file, as a trial runs: in memory, the rows themselves would fill it. The
 * folder can be chosen ({@code -Dfolder=...}) where others keep the disk busy.
 */
@PartnerCenterTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:file:${folder:./target/benchmark}/"
		+ "product-${random.uuid}" + RenewalOnH2Benchmark.AS_IN_A_TRIAL)
class RenewalOnH2Benchmark extends RenewalTrial {

	static final String AS_IN_A_TRIAL = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

	@Override
	BareRenewals bare() {
		String folder = System.getProperty("folder", "./target/benchmark");
		return new BareRenewals("jdbc:h2:file:" + folder + "/bare-" + Unique.word() + AS_IN_A_TRIAL, "partnercenter");
	}

	@Override
	ManyMembers members(JdbcTemplate jdbc) {
		return new ManyMembers(jdbc, "system_range(?, ?) as numbers(n)", "random_uuid()");
	}

}

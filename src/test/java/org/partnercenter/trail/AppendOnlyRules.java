package org.partnercenter.trail;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the connection of the application cannot do, on every database. */
abstract class AppendOnlyRules {

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Trail trail;

	@Autowired
	TrailSealer sealer;

	@Autowired
	PlatformTransactionManager transactions;

	@BeforeEach
	void record() {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult(status -> this.trail.record(Fact.of("trial.happened").bySystem()));
		this.sealer.seal();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update trail set reason = 'Other'", "update trail set reason = null where 1 = 0",
			"delete from trail", "truncate table trail", "update trail_chain set mac = 'Other'",
			"delete from trail_chain", "truncate table trail_chain" })
	@Proves("T-E05")
	void theDatabaseRefusesToChangeTheTrail(String statement) {
		Long before = count();

		assertThatThrownBy(() -> this.jdbc.execute(statement)).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("trail");

		assertThat(count()).isEqualTo(before);
	}

	private Long count() {
		return this.jdbc.queryForObject("select count(*) from trail_chain c join trail t on t.id = c.trail_id",
				Long.class);
	}

}

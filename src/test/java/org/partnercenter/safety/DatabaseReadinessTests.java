package org.partnercenter.safety;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

import org.partnercenter.testing.Postgres;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseReadinessTests {

	private final MockEnvironment production = new MockEnvironment();

	DatabaseReadinessTests() {
		this.production.setActiveProfiles("production");
	}

	@Test
	void aSafePostgresWithTheSameTimeIsReady() {
		assertThat(missing("", Clock.systemUTC())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { -5, 5 })
	void aClockThatDiffersIsRefused(int seconds) {
		Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));

		assertThat(missing("", wrong)).singleElement().asString().contains("more than 2 seconds");
	}

	@Test
	void aSecondOfDifferenceWillDo() {
		assertThat(missing("", Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)))).isEmpty();
	}

	@Test
	void aDatabaseThatLosesWhatItAcknowledgedIsRefused() {
		assertThat(missing("-c synchronous_commit=off", Clock.systemUTC())).singleElement()
			.asString()
			.startsWith("PostgreSQL: synchronous_commit must be 'on'");
		// as it is in the PostgreSQL of the tests
		assertThat(readiness("").missing(Clock.systemUTC())).contains("PostgreSQL: fsync must be 'on', but is 'off'");
	}

	@Test
	void anotherIsolationIsRefused() {
		assertThat(missing("-c default_transaction_isolation=serializable", Clock.systemUTC())).singleElement()
			.asString()
			.startsWith("PostgreSQL: transaction_isolation");
	}

	@Test
	void outsideProductionOnlyTheClockCounts() {
		this.production.setActiveProfiles();

		assertThat(readiness("-c synchronous_commit=off").missing(Clock.systemUTC())).isEmpty();
	}

	/**
	 * The PostgreSQL of the tests is fast and forgetful; apart from that it can be made
	 * safe.
	 */
	private List<String> missing(String options, Clock machine) {
		return readiness("-c synchronous_commit=on " + options).missing(machine)
			.stream()
			.filter(sentence -> !sentence.contains("fsync") && !sentence.contains("full_page_writes"))
			.toList();
	}

	private DatabaseReadiness readiness(String options) {
		DriverManagerDataSource database = new DriverManagerDataSource(Postgres.url(), "postgres", "");
		Properties properties = new Properties();
		properties.setProperty("options", options);
		database.setConnectionProperties(properties);
		return new DatabaseReadiness(new JdbcTemplate(database), this.production);
	}

}

package org.partnercenter.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Asks the database itself what no setting of ours can tell (T-S11): the time it has, and
 * whether it loses what it acknowledged.
 */
@Component
class DatabaseReadiness implements InitializingBean {

	static final Duration MOST_SKEW = Duration.ofSeconds(2);

	private final JdbcTemplate database;

	private final Environment environment;

	DatabaseReadiness(JdbcTemplate database, Environment environment) {
		this.database = database;
		this.environment = environment;
	}

	/** Not by the clock of the product, which a rehearsal may move. */
	@Override
	public void afterPropertiesSet() {
		List<String> missing = missing(Clock.systemUTC());
		if (!missing.isEmpty()) {
			throw new NotReady(missing);
		}
	}

	/** Empty when all is well. */
	List<String> missing(Clock machine) {
		List<String> missing = new ArrayList<>(skew(machine));
		if (this.environment.acceptsProfiles(Profiles.of("production"))) {
			missing.addAll(settings());
		}
		return missing;
	}

	private List<String> skew(Clock machine) {
		Instant before = machine.instant();
		Instant there = this.database.queryForObject("select current_timestamp", OffsetDateTime.class).toInstant();
		Instant after = machine.instant();
		boolean meets = !there.isBefore(before.minus(MOST_SKEW)) && !there.isAfter(after.plus(MOST_SKEW));
		return meets ? List.of() : List.of("The clock of this machine differs from that of the database by more than "
				+ MOST_SKEW.toSeconds() + " seconds: here " + before + ", there " + there);
	}

	private List<String> settings() {
		List<String> missing = new ArrayList<>();
		expect("transaction_isolation", "read committed", missing);
		expect("synchronous_commit", "on", missing);
		expect("fsync", "on", missing);
		expect("full_page_writes", "on", missing);
		return missing;
	}

	private void expect(String setting, String value, List<String> missing) {
		String found = this.database.queryForObject("select current_setting(?)", String.class, setting);
		if (!value.equals(found)) {
			missing.add("PostgreSQL: " + setting + " must be '" + value + "', but is '" + found + "'");
		}
	}

}

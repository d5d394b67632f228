package org.partnercenter.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of persons, one for each account that something was recorded of. A destroyed
 * key leaves its row without the secret, so that nobody makes another one.
 */
@Component
public class PersonKeys {

	private static final String TABLE = "person_key";

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	private final Clock clock;

	PersonKeys(JdbcTemplate jdbc, InsertIfAbsent inserts, Clock clock) {
		this.jdbc = JdbcClient.create(jdbc);
		this.inserts = inserts;
		this.clock = clock;
	}

	/**
	 * The key to write with, a new one if there is none; in the caller's transaction.
	 * @return empty: the person was erased
	 */
	public Optional<PersonKey> forWriting(String account) {
		Optional<String> secret = secret(account);
		if (secret.isEmpty() && this.inserts.insert(TABLE,
				Map.of("account", account, "secret", PersonKey.random(), "made_at", this.clock.instant()), "account")) {
			secret = secret(account);
		}
		return secret.or(() -> secret(account)).filter(text -> !text.isEmpty()).map(PersonKey::new);
	}

	/** The keys that are not destroyed. Nowhere else are they kept: they end at once. */
	public Map<String, PersonKey> forReading(Collection<String> accounts) {
		Map<String, PersonKey> keys = new HashMap<>();
		List<String> wanted = accounts.stream().distinct().toList();
		for (int from = 0; from < wanted.size(); from += 500) {
			this.jdbc.sql("select account, secret from person_key where secret <> '' and account in (:accounts)")
				.param("accounts", wanted.subList(from, Math.min(from + 500, wanted.size())))
				.query(row -> {
					keys.put(row.getString(1), new PersonKey(row.getString(2)));
				});
		}
		return keys;
	}

	/** What was closed with it is not read again, by anybody. */
	public void destroy(String account) {
		forWriting(account);
		this.jdbc.sql("update person_key set secret = '', destroyed_at = :now where account = :account")
			.param("now", OffsetDateTime.now(this.clock))
			.param("account", account)
			.update();
	}

	/** Whether the person was erased. */
	public boolean isDestroyed(String account) {
		return secret(account).filter(String::isEmpty).isPresent();
	}

	private Optional<String> secret(String account) {
		return this.jdbc.sql("select secret from person_key where account = :account")
			.param("account", account)
			.query(String.class)
			.optional();
	}

}

package org.partnercenter.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.access.Secrets;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of testing providers. Of a key only a digest is kept. */
@Service
@Transactional
class ProviderKeys {

	/** So that whoever finds a key somewhere knows what it is. */
	private static final String BEGINNING = "exams_";

	private static final Duration NOTED = Duration.ofMinutes(1);

	private static final String SELECT = "select id, provider, made_at, last_used_at, revoked_at from evidence_key ";

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	ProviderKeys(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns the key, which is kept nowhere. */
	String make(String provider, String clerk) {
		String key = BEGINNING + Secrets.token();
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into evidence_key (id, provider, key_digest, made_by, made_at) values (?, ?, ?, ?, ?)")
			.params(id, provider, Secrets.digest(key), clerk, now())
			.update();
		record("evidence.key-made", id, provider, clerk);
		return key;
	}

	/** Nothing happens if it is revoked already. */
	void revoke(UUID id, String clerk) {
		ProviderKey key = this.jdbc.sql(SELECT + "where id = ? for update")
			.param(id)
			.query(ProviderKeys::read)
			.optional()
			.orElseThrow(NotFound::new);
		if (key.isValid()) {
			this.jdbc.sql("update evidence_key set revoked_by = ?, revoked_at = ? where id = ?")
				.params(clerk, now(), id)
				.update();
			record("evidence.key-revoked", id, key.provider(), clerk);
		}
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	List<ProviderKey> all() {
		return this.jdbc.sql(SELECT + "order by made_at desc, id").query(ProviderKeys::read).list();
	}

	/** Whose key this is, if it is valid; notes that it was used. */
	Optional<ProviderKey> use(String key) {
		Optional<ProviderKey> found = this.jdbc.sql(SELECT + "where key_digest = ? and revoked_at is null")
			.param(Secrets.digest(key))
			.query(ProviderKeys::read)
			.optional();
		found.ifPresent(used -> this.jdbc
			.sql("update evidence_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)")
			.params(now(), used.id(), now().minus(NOTED))
			.update());
		return found;
	}

	private void record(String action, UUID id, String provider, String clerk) {
		this.trail.record(Fact.of(action)
			.by(clerk, "regional-service-center")
			.about("evidence-key", id)
			.with("provider", provider));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static ProviderKey read(ResultSet row, int number) throws SQLException {
		return new ProviderKey(row.getObject(1, UUID.class), row.getString(2), moment(row, 3), moment(row, 4),
				moment(row, 5));
	}

	private static Instant moment(ResultSet row, int column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment == null) ? null : moment.toInstant();
	}

}

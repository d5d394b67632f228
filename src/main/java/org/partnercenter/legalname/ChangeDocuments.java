package org.partnercenter.legalname;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of requests, which are large: read by themselves, and not kept for ever.
 */
@Component
@Transactional
class ChangeDocuments {

	private final JdbcClient rows;

	private final Clock clock;

	ChangeDocuments(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Empty once it was removed. */
	@Transactional(readOnly = true)
	Optional<byte[]> of(UUID change) {
		return this.rows.sql("select document from legal_name_change where id = ? and document is not null")
			.param(change)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	/** That it was, the request itself says. */
	void remove(UUID change) {
		this.rows.sql("update legal_name_change set document = null where id = ?").param(change).update();
	}

	/** Removes those of names that were asked for longer ago, and given. */
	void removeOlder(Duration age) {
		this.rows.sql("""
				update legal_name_change set document = null, document_removed_at = :now
				where outcome = 'CHANGED' and document_removed_at is null and asked_at < :before""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("before", this.clock.instant().minus(age).atOffset(ZoneOffset.UTC))
			.update();
	}

}

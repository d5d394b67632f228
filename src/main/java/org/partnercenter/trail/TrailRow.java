package org.partnercenter.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A row of the table: what its code covers, in this order, and the code.
 *
 * @param id {@code null} before the database has given one
 * @param mac code of all the other fields but the id, which the chain covers
 */
record TrailRow(Long id, UUID uid, OffsetDateTime at, String action, String actorAccount, String actorRole,
		String onBehalfOf, UUID organization, String kind, String objectId, String reason, String details,
		String before, String after, String person, String personal, String processInstance, String processDefinition,
		Integer processVersion, String requestId, String macKey, String mac) {

	static final String INSERT = """
			insert into trail (uid, recorded_at, action, actor_account, actor_role, on_behalf_of, organization,
			object_kind, object_id, reason, details, before_digest, after_digest, person, personal, process_instance,
			process_definition, process_version, request_id, mac_key, mac)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	/** The same with its code, by the present key. */
	TrailRow coded(TrailKeys keys) {
		TrailRow keyed = with(this.uid, keys.present(), null);
		return with(this.uid, keys.present(), keys.code(keys.present(), keyed.canonical()));
	}

	/** Whether nothing was changed since it was written. */
	boolean isGenuine(TrailKeys keys) {
		return this.macKey != null && keys.knows(this.macKey) && keys.code(this.macKey, canonical()).equals(this.mac);
	}

	private String canonical() {
		return "1" + Canonical.fields(fields());
	}

	/** As {@link #INSERT} wants them. */
	Object[] toInsert() {
		Object[] fields = fields();
		fields[1] = this.at;
		Object[] all = Arrays.copyOf(fields, fields.length + 1);
		all[fields.length] = this.mac;
		return all;
	}

	private Object[] fields() {
		return new Object[] { this.uid, ChronoUnit.MICROS.between(Instant.EPOCH, this.at.toInstant()), this.action,
				this.actorAccount, this.actorRole, this.onBehalfOf, this.organization, this.kind, this.objectId,
				this.reason, this.details, this.before, this.after, this.person, this.personal, this.processInstance,
				this.processDefinition, this.processVersion, this.requestId, this.macKey };
	}

	TrailRow named(UUID uid) {
		return with(uid, this.macKey, this.mac);
	}

	private TrailRow with(UUID uid, String keyId, String code) {
		return new TrailRow(this.id, uid, this.at, this.action, this.actorAccount, this.actorRole, this.onBehalfOf,
				this.organization, this.kind, this.objectId, this.reason, this.details, this.before, this.after,
				this.person, this.personal, this.processInstance, this.processDefinition, this.processVersion,
				this.requestId, keyId, code);
	}

	/** For {@link JdbcTemplate}. */
	static TrailRow read(ResultSet row, int number) throws SQLException {
		return new TrailRow(row.getLong("id"), row.getObject("uid", UUID.class),
				row.getObject("recorded_at", OffsetDateTime.class), row.getString("action"),
				row.getString("actor_account"), row.getString("actor_role"), row.getString("on_behalf_of"),
				row.getObject("organization", UUID.class), row.getString("object_kind"), row.getString("object_id"),
				row.getString("reason"), row.getString("details"), row.getString("before_digest"),
				row.getString("after_digest"), row.getString("person"), row.getString("personal"),
				row.getString("process_instance"), row.getString("process_definition"),
				row.getObject("process_version", Integer.class), row.getString("request_id"), row.getString("mac_key"),
				row.getString("mac"));
	}

}

package org.partnercenter.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A link of the chain: a fact, its place, and a code that covers both and the link
 * before.
 *
 * @param seq 1, 2, 3 ...
 * @param row the fact as it stands now; {@code null}: it is gone
 */
record Link(long seq, long trailId, UUID uid, OffsetDateTime sealedAt, String macKey, String mac, TrailRow row) {

	static final String SELECT = """
			select c.seq as c_seq, c.trail_id as c_trail_id, c.uid as c_uid, c.sealed_at as c_sealed_at,
			c.mac_key as c_mac_key, c.mac as c_mac, t.* from trail_chain c left join trail t on t.id = c.trail_id
			where c.seq > ? order by c.seq fetch first ? rows only""";

	static final String INSERT = """
			insert into trail_chain (seq, trail_id, uid, sealed_at, mac_key, mac) values (?, ?, ?, ?, ?, ?)""";

	/** The link that follows. */
	static Link after(Head head, TrailRow row, OffsetDateTime now, TrailKeys keys) {
		Link open = new Link(head.seq() + 1, row.id(), row.uid(), now, keys.present(), null, row);
		String code = keys.code(keys.present(), open.canonical(head.mac()));
		return new Link(open.seq, open.trailId, open.uid, now, open.macKey, code, row);
	}

	/** Whether it is what was sealed behind the link of this code. */
	boolean follows(String previousMac, TrailKeys keys) {
		return keys.knows(this.macKey) && keys.code(this.macKey, canonical(previousMac)).equals(this.mac);
	}

	private String canonical(String previousMac) {
		return "link1" + Canonical.fields(previousMac, this.seq, this.trailId, this.uid,
				ChronoUnit.MICROS.between(Instant.EPOCH, this.sealedAt.toInstant()), this.row.mac(), this.macKey);
	}

	Head head() {
		return new Head(this.seq, this.mac);
	}

	/** As {@link #INSERT} wants it. */
	Object[] toInsert() {
		return new Object[] { this.seq, this.trailId, this.uid, this.sealedAt, this.macKey, this.mac };
	}

	/** As {@link #SELECT} gives it. */
	static Link read(ResultSet row, int number) throws SQLException {
		return new Link(row.getLong("c_seq"), row.getLong("c_trail_id"), row.getObject("c_uid", UUID.class),
				row.getObject("c_sealed_at", OffsetDateTime.class), row.getString("c_mac_key"), row.getString("c_mac"),
				(row.getObject("id") != null) ? TrailRow.read(row, number) : null);
	}

	/**
	 * Where the chain ends.
	 *
	 * @param seq 0 before the first link
	 */
	record Head(long seq, String mac) {

		static final Head NONE = new Head(0, "");

	}

}

package org.partnercenter.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this node has committed and not yet seen in the chain, outside of the database: a
 * row that somebody deletes in these seconds, together with the note that it waits, is
 * missed here. Gaps in the numbers of rows would not tell: whatever rolls back leaves
 * one, too. A node that ends takes its memory of these seconds along.
 */
@Component
class CommittedFacts {

	/** Where nobody seals, memory must not grow for ever. */
	private static final int MOST = 100_000;

	private static final int AT_ONCE = 500;

	/** What is not sealed by then, though it is there, the verifier names. */
	private static final Duration LONGEST = Duration.ofMinutes(20);

	private final Map<UUID, Instant> waiting = new ConcurrentHashMap<>();

	private final JdbcClient jdbc;

	private final Clock clock;

	CommittedFacts(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = JdbcClient.create(jdbc);
		this.clock = clock;
	}

	void remember(Collection<UUID> committed) {
		if (this.waiting.size() < MOST) {
			Instant now = this.clock.instant();
			committed.forEach(uid -> this.waiting.put(uid, now));
		}
	}

	/**
	 * Those that are gone, until they are {@link #told}; what is sealed is not looked at
	 * again.
	 */
	List<UUID> lost() {
		List<UUID> lost = new ArrayList<>();
		List<UUID> all = List.copyOf(this.waiting.keySet());
		for (int i = 0; i < all.size(); i += AT_ONCE) {
			List<UUID> part = all.subList(i, Math.min(i + AT_ONCE, all.size()));
			Set<UUID> sealed = known("trail_chain", part);
			// asked afterwards: what is sealed meanwhile stands in the trail, too
			Set<UUID> there = known("trail", part);
			for (UUID uid : part) {
				if (!there.contains(uid)) {
					lost.add(uid);
				}
				if (there.contains(uid) && (sealed.contains(uid) || isOld(uid))) {
					this.waiting.remove(uid);
				}
			}
		}
		return lost;
	}

	/** It stands in the trail that these are lost. */
	void told(Collection<UUID> lost) {
		this.waiting.keySet().removeAll(lost);
	}

	private boolean isOld(UUID uid) {
		return this.waiting.getOrDefault(uid, Instant.EPOCH).plus(LONGEST).isBefore(this.clock.instant());
	}

	private Set<UUID> known(String table, List<UUID> uids) {
		return new HashSet<>(this.jdbc.sql("select uid from " + table + " where uid in (:uids)")
			.param("uids", uids)
			.query(UUID.class)
			.list());
	}

}

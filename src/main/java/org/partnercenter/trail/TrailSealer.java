package org.partnercenter.trail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the facts that were committed, each once and without a gap. Facts know nothing
 * of each other and wait for nobody; here one node goes after the other (decision 12).
 */
@Component
public class TrailSealer {

	private static final Logger logger = LoggerFactory.getLogger(TrailSealer.class);

	private static final int AT_ONCE = 500;

	/** What says for ever that something is gone. */
	static final String LOST = "trail.record-lost";

	private final JdbcTemplate jdbc;

	private final Trail trail;

	private final CommittedFacts committed;

	private final TrailKeys keys;

	private final Clock clock;

	private final TransactionTemplate transaction;

	TrailSealer(JdbcTemplate jdbc, Trail trail, CommittedFacts committed, TrailKeys keys, Clock clock,
			PlatformTransactionManager transactions) {
		this.trail = trail;
		this.committed = committed;
		this.jdbc = jdbc;
		this.keys = keys;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Chains all that waits.
	 * @return how many facts
	 */
	public int seal() {
		int all = 0;
		int sealed;
		do {
			sealed = this.transaction.execute(status -> sealSome());
			all += sealed;
		}
		while (sealed > 0);
		tellLost();
		return all;
	}

	/**
	 * One after the other, or else two would tell of the same; what could not be recorded
	 * is lost the next time, too.
	 */
	private synchronized void tellLost() {
		List<UUID> lost = this.committed.lost();
		if (!lost.isEmpty()) {
			logger.error("{} records of the trail were deleted before they were sealed", lost.size());
			this.transaction.executeWithoutResult(status -> this.trail
				.record(Fact.of(LOST).bySystem().with("count", lost.size()).with("uids", lost)));
			this.committed.told(lost);
		}
	}

	/** What waits is read after the lock, or else two nodes would seal the same. */
	private int sealSome() {
		this.jdbc.queryForObject("select id from trail_sealing where id = 1 for update", Integer.class);
		List<TrailRow> rows = this.jdbc.query("""
				select t.* from trail_pending p join trail t on t.uid = p.uid order by t.id fetch first ? rows only""",
				TrailRow::read, AT_ONCE);
		List<Link> links = links(rows);
		this.jdbc.batchUpdate(Link.INSERT, links.stream().map(Link::toInsert).toList());
		this.jdbc.batchUpdate("delete from trail_pending where uid = ?",
				rows.stream().map(row -> new Object[] { row.uid() }).toList());
		if (!links.isEmpty()) {
			this.jdbc.update("update trail_sealing set seq = ? where id = 1", links.get(links.size() - 1).seq());
		}
		return rows.size();
	}

	private List<Link> links(List<TrailRow> rows) {
		OffsetDateTime now = OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.MICROS);
		Set<UUID> sealed = new HashSet<>(this.jdbc
			.queryForList("select c.uid from trail_pending p join trail_chain c on c.uid = p.uid", UUID.class));
		List<Link> links = new ArrayList<>();
		Link.Head head = head(this.jdbc);
		for (TrailRow row : rows) {
			if (!sealed.add(row.uid()) || !row.isGenuine(this.keys)) {
				// whoever put it there must not get our seal for it
				logger.error("Record {} of the trail is not ours and stays unsealed", row.id());
				continue;
			}
			Link link = Link.after(head, row, now, this.keys);
			links.add(link);
			head = link.head();
		}
		return links;
	}

	static Link.Head head(JdbcTemplate jdbc) {
		return jdbc
			.query("select seq, mac from trail_chain order by seq desc fetch first 1 rows only",
					(row, number) -> new Link.Head(row.getLong(1), row.getString(2)))
			.stream()
			.findFirst()
			.orElse(Link.Head.NONE);
	}

}

package org.partnercenter.trail;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The facts of one transaction, written together just before it commits: one way to the
 * database instead of one for each fact, and whoever seals is told of them. What cannot
 * be written fails the transaction.
 */
final class PendingFacts implements TransactionSynchronization {

	private final JdbcTemplate jdbc;

	private final List<TrailRow> rows = new ArrayList<>();

	private PendingFacts(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the running transaction. */
	static PendingFacts of(JdbcTemplate jdbc) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PendingFacts.class::isInstance)
			.map(PendingFacts.class::cast)
			.findFirst()
			.orElseGet(() -> begun(jdbc));
	}

	private static PendingFacts begun(JdbcTemplate jdbc) {
		PendingFacts facts = new PendingFacts(jdbc);
		TransactionSynchronizationManager.registerSynchronization(facts);
		return facts;
	}

	/** Whoever reads in the transaction reads what it recorded. */
	static void flush(JdbcTemplate jdbc) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			of(jdbc).write();
		}
	}

	void add(TrailRow row) {
		this.rows.add(row);
	}

	private void write() {
		if (!this.rows.isEmpty()) {
			List<TrailRow> facts = List.copyOf(this.rows);
			this.rows.clear();
			this.jdbc.batchUpdate(TrailRow.INSERT, facts.stream().map(TrailRow::toInsert).toList());
			this.jdbc.batchUpdate("insert into trail_pending (uid) values (?)",
					facts.stream().map(fact -> new Object[] { fact.uid() }).toList());
		}
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		write();
	}

}

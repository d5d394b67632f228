package org.partnercenter.trail;

import java.util.ArrayList;
import java.util.List;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The facts of one transaction, written together just before it commits: one way to the
 * database instead of one for each fact, and whoever seals is told of them. What cannot
 * be written fails the transaction.
 */
final class PendingFacts implements TransactionSynchronization {

	private final FactRows table;

	private final List<TrailRow> rows = new ArrayList<>();

	private PendingFacts(FactRows table) {
		this.table = table;
	}

	/** Those of the running transaction. */
	static PendingFacts of(FactRows table) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PendingFacts.class::isInstance)
			.map(PendingFacts.class::cast)
			.findFirst()
			.orElseGet(() -> begun(table));
	}

	private static PendingFacts begun(FactRows table) {
		PendingFacts facts = new PendingFacts(table);
		TransactionSynchronizationManager.registerSynchronization(facts);
		return facts;
	}

	/** Whoever reads in the transaction reads what it recorded. */
	static void flush(FactRows table) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			of(table).write();
		}
	}

	void add(TrailRow row) {
		this.rows.add(row);
	}

	private void write() {
		if (!this.rows.isEmpty()) {
			List<TrailRow> facts = List.copyOf(this.rows);
			this.rows.clear();
			this.table.add(facts);
		}
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		write();
	}

}

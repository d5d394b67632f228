package org.partnercenter.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.trail.Fact.Part;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The facts of one transaction, written together just before it commits: one way to the
 * database instead of one for each fact, and whoever seals is told of them. What cannot
 * be written fails the transaction.
 */
final class PendingFacts implements TransactionSynchronization {

	private final FactRows table;

	private final CommittedFacts committed;

	/** In the database, and not yet committed. */
	private final List<UUID> written = new ArrayList<>();

	private final List<TrailRow> rows = new ArrayList<>();

	/** Who does something that counts as done by somebody else. */
	private final Map<String, String> clerks = new HashMap<>();

	/** Who works as whose deputy in this transaction. */
	private final Map<String, String> absent = new HashMap<>();

	private PendingFacts(FactRows table, CommittedFacts committed) {
		this.table = table;
		this.committed = committed;
	}

	/** Those of the running transaction. */
	static PendingFacts of(FactRows table, CommittedFacts committed) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PendingFacts.class::isInstance)
			.map(PendingFacts.class::cast)
			.findFirst()
			.orElseGet(() -> begun(table, committed));
	}

	private static PendingFacts begun(FactRows table, CommittedFacts committed) {
		PendingFacts facts = new PendingFacts(table, committed);
		TransactionSynchronizationManager.registerSynchronization(facts);
		return facts;
	}

	/** Whoever reads in the transaction reads what it recorded. */
	static void flush(FactRows table, CommittedFacts committed) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			of(table, committed).write();
		}
	}

	/**
	 * What the deputy brings about from now on he does for the one who is away; with
	 * {@code null}, in his own right.
	 */
	void deputy(String account, String absentAccount) {
		this.absent.put(account, absentAccount);
	}

	/** What the account would be said to have done from now on, the clerk does for it. */
	void standIn(String clerk, String account) {
		this.clerks.put(account, clerk);
	}

	/** With the name of the one in whose place somebody acts, if he does. */
	Fact said(Fact fact) {
		String clerk = this.clerks.get(fact.text(Part.ACTOR));
		if (clerk != null) {
			return fact.by(clerk, fact.text(Part.ROLE)).onBehalfOf(fact.text(Part.ACTOR));
		}
		String represented = this.absent.get(fact.text(Part.ACTOR));
		return (represented == null || fact.text(Part.ON_BEHALF_OF) != null) ? fact : fact.onBehalfOf(represented);
	}

	void add(TrailRow row) {
		this.rows.add(row);
	}

	private void write() {
		if (!this.rows.isEmpty()) {
			List<TrailRow> facts = List.copyOf(this.rows);
			this.rows.clear();
			facts.forEach(fact -> this.written.add(fact.uid()));
			this.table.add(facts);
		}
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		write();
	}

	@Override
	public void afterCommit() {
		this.committed.remember(this.written);
	}

}

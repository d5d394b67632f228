package org.partnercenter.reenrollment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The new notices of one transaction, written together just before it commits: one way to
 * the database for a whole batch of renewals.
 */
final class PendingNotices implements TransactionSynchronization {

	private static final String[] KEY = { "organization_id", "anniversary", "notice" };

	private final InsertIfAbsent insertions;

	/** In the order of the key, or else two transactions may wait for each other. */
	private final Map<Renewal, Map<String, LedgerNotice>> notices = new TreeMap<>(
			Comparator.comparing(Renewal::organization).thenComparing(Renewal::anniversary));

	private PendingNotices(InsertIfAbsent insertions) {
		this.insertions = insertions;
	}

	/** Those of the running transaction. */
	static PendingNotices of(InsertIfAbsent insertions) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(PendingNotices.class::isInstance)
			.map(PendingNotices.class::cast)
			.findFirst()
			.orElseGet(() -> begun(insertions));
	}

	private static PendingNotices begun(InsertIfAbsent insertions) {
		PendingNotices notices = new PendingNotices(insertions);
		TransactionSynchronizationManager.registerSynchronization(notices);
		return notices;
	}

	/** Whoever reads in the transaction reads what it entered. */
	static void flush(InsertIfAbsent insertions) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			of(insertions).write();
		}
	}

	void add(Renewal renewal, List<LedgerNotice> more) {
		Map<String, LedgerNotice> known = this.notices.computeIfAbsent(renewal, key -> new TreeMap<>());
		more.forEach(notice -> known.putIfAbsent(notice.notice(), notice));
	}

	private void write() {
		List<Map<String, Object>> rows = this.notices.entrySet()
			.stream()
			.flatMap(of -> of.getValue().values().stream().map(notice -> row(of.getKey(), notice)))
			.toList();
		this.notices.clear();
		this.insertions.insertAll("renewal_notice", rows, KEY);
	}

	private static Map<String, Object> row(Renewal renewal, LedgerNotice notice) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("organization_id", renewal.organization());
		row.put("anniversary", renewal.anniversary());
		row.put("notice", notice.notice());
		row.put("expected_on", notice.expectedOn());
		row.put("state", notice.state());
		row.put("why", notice.why());
		row.put("happened_at", notice.at());
		return row;
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		write();
	}

}

package org.partnercenter.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The newest versions that a transaction has asked for. They stay the newest until it
 * ends, or deploys: what it decides, it decides by one and the same version.
 */
final class NewestVersions implements TransactionSynchronization {

	private final Map<String, String> known = new HashMap<>();

	private boolean deployed;

	private NewestVersions() {
	}

	/**
	 * Without a transaction, each question is asked anew.
	 * @param all of all tables that there are, asked for once
	 */
	static String get(String table, UnaryOperator<String> find, Supplier<Map<String, String>> all) {
		return TransactionSynchronizationManager.isSynchronizationActive() ? ofTransaction(all).newest(table, find)
				: find.apply(table);
	}

	/**
	 * The transaction deploys. From now on it asks anew each time: what was deployed is
	 * perhaps not yet written.
	 */
	static void forget() {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			ofTransaction(Map::of).deployed = true;
		}
	}

	private String newest(String table, UnaryOperator<String> find) {
		return this.deployed ? find.apply(table) : this.known.computeIfAbsent(table, find);
	}

	private static NewestVersions ofTransaction(Supplier<Map<String, String>> all) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(NewestVersions.class::isInstance)
			.map(NewestVersions.class::cast)
			.findFirst()
			.orElseGet(() -> begun(all.get()));
	}

	private static NewestVersions begun(Map<String, String> all) {
		NewestVersions versions = new NewestVersions();
		versions.known.putAll(all);
		TransactionSynchronizationManager.registerSynchronization(versions);
		return versions;
	}

}

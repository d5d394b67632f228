package org.partnercenter.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The newest versions that a transaction has asked for. They stay the newest until it
 * ends: what it decides, it decides by one and the same version.
 */
final class NewestVersions implements TransactionSynchronization {

	private final Map<String, String> known = new HashMap<>();

	private NewestVersions() {
	}

	/** Without a transaction, each question is asked anew. */
	static String get(String table, UnaryOperator<String> find) {
		return TransactionSynchronizationManager.isSynchronizationActive()
				? ofTransaction().known.computeIfAbsent(table, find) : find.apply(table);
	}

	private static NewestVersions ofTransaction() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(NewestVersions.class::isInstance)
			.map(NewestVersions.class::cast)
			.findFirst()
			.orElseGet(NewestVersions::begun);
	}

	private static NewestVersions begun() {
		NewestVersions versions = new NewestVersions();
		TransactionSynchronizationManager.registerSynchronization(versions);
		return versions;
	}

}

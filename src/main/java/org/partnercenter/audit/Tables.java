package org.partnercenter.audit;

import java.util.List;

/**
 * Names of versions of tables for people: the engine says {@code partner-points:3:4711}.
 */
final class Tables {

	private Tables() {
	}

	/** Such as {@code partner-points v3}. */
	static List<String> names(List<String> definitionIds) {
		return definitionIds.stream().map(Tables::name).distinct().toList();
	}

	static String name(String definitionId) {
		String[] parts = definitionId.split(":");
		return (parts.length > 1) ? parts[0] + " v" + parts[1] : definitionId;
	}

}

package org.partnercenter.partner;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.context.Context;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

/**
 * The tables that a process owner keeps in {@code processes/} and this module asks. The
 * only place in it that knows the engine decides them.
 */
@Component
class PartnerTables {

	private final DecisionService decisions;

	private final DecisionTables tables;

	private final OnBehalf onBehalf;

	// a version of a table never changes
	private final Map<String, Optional<Set<String>>> lists = new ConcurrentHashMap<>();

	PartnerTables(DecisionService decisions, DecisionTables tables, OnBehalf onBehalf) {
		this.decisions = decisions;
		this.tables = tables;
		this.onBehalf = onBehalf;
	}

	/**
	 * Whether everybody can have an address there.
	 * @param host all labels, lower-case ASCII; counts by its registrable domain
	 */
	boolean isPublicProvider(String host) {
		return decide("public-mail-providers", "domain", RegistrableDomain.ofHost(host).value());
	}

	/** Whether several people may read such an address; what follows a "+" is ignored. */
	boolean isRoleAddress(EmailAddress address) {
		return decide("role-addresses", "mailbox", address.local().toLowerCase(Locale.ROOT).replaceFirst("\\+.*", ""));
	}

	private boolean decide(String table, String input, String value) {
		return this.onBehalf.call(() -> listed(table, input).map(texts -> texts.contains(value))
			.orElseGet(() -> !this.decisions.evaluateDecisionTableByKey(table, Map.of(input, value)).isEmpty()));
	}

	/** Read once for each version; empty if the table holds more than lists. */
	private Optional<Set<String>> listed(String table, String input) {
		return this.lists.computeIfAbsent(this.tables.newest(table), id -> ListedTexts.of(version(id), input));
	}

	private static DmnDecision version(String id) {
		return (DmnDecision) Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedDecisionDefinitionById(id);
	}

}

package org.partnercenter.partner;

import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

/**
 * The tables that a process owner keeps in {@code processes/} and this module asks. The
 * only place in it that knows the engine decides them.
 */
@Component
class PartnerTables {

	private final DecisionService decisions;

	private final OnBehalf onBehalf;

	PartnerTables(DecisionService decisions, OnBehalf onBehalf) {
		this.decisions = decisions;
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
		return this.onBehalf
			.call(() -> !this.decisions.evaluateDecisionTableByKey(table, Map.of(input, value)).isEmpty());
	}

}

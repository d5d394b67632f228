package org.partnercenter.billing;

import org.partnercenter.trail.Fact;

/** Facts about orders, for the trail. */
final class BillingFacts {

	private BillingFacts() {
	}

	/** By the account in that role, or by the system if it is {@code null}. */
	static Fact of(String action, Order order, String account, String role) {
		Fact fact = Fact.of("billing." + action).forOrganization(order.organization()).about("order", order.id());
		return by(fact, account, role).with("number", order.number());
	}

	static Fact by(Fact fact, String account, String role) {
		return (account != null) ? fact.by(account, role) : fact.bySystem();
	}

}

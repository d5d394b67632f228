package org.partnercenter.billing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.TaskCase;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What finance must see of money that fits no order. */
@Component
class UnappliedCase implements TaskCase {

	private final UnappliedPayments unapplied;

	private final Orders orders;

	private final Statements statements;

	private final Organizations organizations;

	private final MessageSource texts;

	UnappliedCase(UnappliedPayments unapplied, Orders orders, Statements statements, Organizations organizations,
			MessageSource texts) {
		this.unapplied = unapplied;
		this.orders = orders;
		this.statements = statements;
		this.organizations = organizations;
		this.texts = texts;
	}

	@Override
	public String process() {
		return UnappliedProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		throw new IllegalStateException("Nobody but finance clears up payments: " + role);
	}

	@Override
	public UUID organization(String businessKey) {
		return Optional.ofNullable(this.unapplied.get(UUID.fromString(businessKey)).order())
			.map(this.orders::get)
			.map(Order::organization)
			.orElse(null);
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		UnappliedPayment money = this.unapplied.get(UUID.fromString(businessKey));
		Optional<Order> order = Optional.ofNullable(money.order()).map(this.orders::get);
		Map<String, String> display = new LinkedHashMap<>();
		display.put("amount", money.amount().toString());
		display.put("received", money.receivedOn().toString());
		// for staff, whose forms in Tasklist are English
		display.put("why", this.texts.getMessage("billing.unapplied." + money.reason(), null, Locale.ENGLISH));
		display.put("reference", money.reference());
		display.put("organization",
				order.map(Order::organization)
					.map(this.organizations::get)
					.map(Organization::displayName)
					.or(() -> this.statements.payerOf(money.reference()))
					.orElse("-"));
		display.put("order", order.map(Order::number).orElse("-"));
		display.put("note", this.statements.remittanceOf(money.reference()).orElse(""));
		display.put("case", money.amount() + ", " + money.reference());
		return display;
	}

}

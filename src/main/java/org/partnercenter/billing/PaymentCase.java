package org.partnercenter.billing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.TaskCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a payment, and what he must see. */
@Component
class PaymentCase implements TaskCase {

	private final Orders orders;

	private final Invoices invoices;

	private final Transfers transfers;

	private final PaymentDeadlines deadlines;

	private final Organizations organizations;

	private final Accounts accounts;

	PaymentCase(Orders orders, Invoices invoices, Transfers transfers, PaymentDeadlines deadlines,
			Organizations organizations, Accounts accounts) {
		this.orders = orders;
		this.invoices = invoices;
		this.transfers = transfers;
		this.deadlines = deadlines;
		this.organizations = organizations;
		this.accounts = accounts;
	}

	@Override
	public String process() {
		return PaymentProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		Order order = this.orders.get(UUID.fromString(businessKey));
		return Holder
			.group(OrganizationAdministrators.groupOf(this.organizations.get(order.organization()).partnerProgramId()));
	}

	@Override
	public UUID organization(String businessKey) {
		return this.orders.get(UUID.fromString(businessKey)).organization();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, String> display(String taskId, String businessKey) {
		Order order = this.orders.get(UUID.fromString(businessKey));
		Optional<Invoice> invoice = this.invoices.currentOf(order.id());
		Organization organization = this.organizations.get(order.organization());
		String number = invoice.map(Invoice::number).orElse(order.number());
		Map<String, String> display = new LinkedHashMap<>();
		display.put("organization", organization.displayName());
		display.put("invoice", number);
		display.put("until", invoice.map(this.deadlines::dueOn).map(Object::toString).orElse("-"));
		display.put("reference", order.number());
		display.put("expected", order.due().toString());
		display.put("due", order.due().toString());
		display.put("case", number + ", " + organization.displayName());
		switch (taskId) {
			case "userTask_chooseHowToPay" -> display.put("purpose", order.level());
			case "userTask_confirmTransfer" -> money(order, display);
			case "userTask_confirmAsSecond" -> entered(order, display);
			default -> {
			}
		}
		return display;
	}

	private void money(Order order, Map<String, String> display) {
		display.put("booked", order.booked().toString());
		display.put("total", order.gross().toString());
		display.put("note", this.transfers.sentBackBecause(order.id()).orElse(""));
	}

	private void entered(Order order, Map<String, String> display) {
		this.transfers.waiting(order.id()).ifPresent(entered -> {
			display.put("first", this.accounts.find(entered.firstBy()).map(Account::name).orElse(entered.firstBy()));
			display.put("amount", entered.amount().toString());
			display.put("received", entered.receivedOn().toString());
			display.put("bankReference", entered.reference());
		});
	}

}

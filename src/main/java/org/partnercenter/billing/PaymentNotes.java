package org.partnercenter.billing;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.AuthorizationException;
import org.partnercenter.partner.Roles;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** Notes how a payer wants to pay. */
@Component
class PaymentNotes {

	private final Orders orders;

	private final BillingDetails details;

	private final Roles roles;

	private final Trail trail;

	PaymentNotes(Orders orders, BillingDetails details, Roles roles, Trail trail) {
		this.orders = orders;
		this.details = details;
		this.roles = roles;
		this.trail = trail;
	}

	/**
	 * Notes it, and brings a purchase-order number onto the invoice.
	 * @throws IllegalStateException if nothing is to be paid any more
	 * @throws AuthorizationException if the account does not administer the organization:
	 * somebody has handed it the task
	 */
	@Transactional
	public void chosen(UUID id, PaymentWay way, String purchaseOrderNumber, String account) {
		Order order = this.orders.get(id);
		Assert.state(order.isOpen(), () -> "Nothing is to be paid any more: " + order.number());
		if (!this.roles.isGlobalAdministrator(order.organization(), account)) {
			throw new AuthorizationException("Only a Global Administrator chooses how to pay");
		}
		this.trail.record(BillingFacts.of("way-chosen", order, account, "global-administrator").with("way", way));
		if (purchaseOrderNumber != null) {
			Map<String, String> wrong = this.details.change(id, withNumber(BillingForm.of(order), purchaseOrderNumber),
					account);
			Assert.state(wrong.isEmpty(), () -> "Not a purchase-order number: " + wrong);
		}
	}

	private static BillingForm withNumber(BillingForm form, String purchaseOrderNumber) {
		return new BillingForm(form.name(), form.department(), form.street(), form.postalCode(), form.city(),
				form.state(), form.kind(), form.taxId(), purchaseOrderNumber);
	}

}

package org.partnercenter.billing;

import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** What a payer is told about his order, in his language (D-26). */
@Component
@Transactional
class PaymentMails {

	private final Orders orders;

	private final Invoices invoices;

	private final Payers payers;

	private final Organizations organizations;

	private final PaymentDeadlines deadlines;

	private final Mailer mailer;

	private final PortalAddress portal;

	private final MessageSource texts;

	PaymentMails(Orders orders, Invoices invoices, Payers payers, Organizations organizations,
			PaymentDeadlines deadlines, Mailer mailer, PortalAddress portal, MessageSource texts) {
		this.orders = orders;
		this.invoices = invoices;
		this.payers = payers;
		this.organizations = organizations;
		this.deadlines = deadlines;
		this.mailer = mailer;
		this.portal = portal;
		this.texts = texts;
	}

	/** Nothing to pay, no mail: somebody may have been quicker. */
	void invoice(UUID id) {
		open(id, "payment-invoice", id.toString());
	}

	void reminder(UUID id) {
		open(id, "payment-reminder", id.toString());
	}

	/** Something has come, but not all. */
	void missing(UUID id) {
		open(id, "payment-missing", id + ":" + this.orders.get(id).booked().minor());
	}

	/**
	 * The order is paid; nobody is told so of one that was taken back since.
	 * @return whether it still is
	 * @throws IllegalStateException if it never was, whatever the process says (T-Z05)
	 */
	boolean receipt(UUID id) {
		Order order = this.orders.get(id);
		boolean wasPaid = order.state() == OrderState.SETTLED || order.state() == OrderState.CREDITED;
		Assert.state(wasPaid, () -> "Not paid: " + order.number());
		if (order.state() == OrderState.CREDITED) {
			return false;
		}
		tell(order, "payment-receipt", id.toString(), order.gross(), this.invoices.currentOf(id).orElse(null));
		return true;
	}

	/**
	 * The order is cancelled, and the credit note goes with the mail if there was an
	 * invoice.
	 * @throws IllegalStateException if it is not
	 */
	void cancelled(UUID id) {
		Order order = this.orders.get(id);
		Assert.state(order.state() == OrderState.CANCELLED, () -> "Not cancelled: " + order.number());
		Invoice last = this.invoices.of(id).stream().reduce((first, second) -> second).orElse(null);
		tell(order, "payment-cancelled", id.toString(), order.gross(), last);
	}

	private void open(UUID id, String template, String event) {
		Order order = this.orders.get(id);
		if (order.isOpen()) {
			tell(order, template, event, order.due(), this.invoices.issue(id));
		}
	}

	/**
	 * {0} name, {1} organization, {2} document, {3} reference, {4} amount, {5} until, {6}
	 * why.
	 */
	private void tell(Order order, String template, String event, Money amount, Invoice document) {
		String organization = this.organizations.get(order.organization()).displayName();
		for (Account payer : this.payers.of(order)) {
			BillingWords words = new BillingWords(this.texts, payer.language());
			Mail mail = Mail.of(template, "payment:" + event)
				.forOrganization(order.organization())
				.to(payer.email(), payer.language())
				.with(payer.name(), organization, (document == null) ? order.number() : document.number(),
						order.number(), words.money(amount), (document == null) ? "" : this.deadlines.dueOn(document),
						words.reason(order.closedBecause()))
				.link(this.portal.link("/purchases/" + order.id()));
			this.mailer.send((document == null) ? mail : mail.enclose(Invoices.enclosure(document)));
		}
	}

}

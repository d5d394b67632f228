package org.partnercenter.billing;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.billing.PaymentVariables.Clearing;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what finance has decided about money that fits no order, and says so (T-P08). */
@Service
@Transactional
class Clearings {

	private final UnappliedPayments unapplied;

	private final Orders orders;

	private final Invoices invoices;

	private final Payers payers;

	private final Organizations organizations;

	private final Mailer mailer;

	private final PortalAddress portal;

	private final MessageSource texts;

	private final Trail trail;

	Clearings(UnappliedPayments unapplied, Orders orders, Invoices invoices, Payers payers, Organizations organizations,
			Mailer mailer, PortalAddress portal, MessageSource texts, Trail trail) {
		this.unapplied = unapplied;
		this.orders = orders;
		this.invoices = invoices;
		this.payers = payers;
		this.organizations = organizations;
		this.mailer = mailer;
		this.portal = portal;
		this.texts = texts;
		this.trail = trail;
	}

	/**
	 * Does it; the domain refuses what is not possible any more.
	 * @param number of an invoice or order, for {@link Clearing#ASSIGN}
	 * @param reference of the payment back, for {@link Clearing#REFUND}
	 */
	void settle(UUID id, Clearing clearing, String number, String reference, String reason, String account) {
		switch (clearing) {
			case ASSIGN -> this.unapplied.assign(id, meant(number).orElseThrow().id(), account);
			case REFUND -> this.unapplied.refunded(id, reason + " (" + reference + ")", account);
			case KEEP -> {
			}
		}
		this.trail.record(Fact.of("billing.unapplied-decided")
			.by(account, "finance")
			.about("unapplied-payment", id)
			.because(reason)
			.with("decision", clearing));
	}

	/** The order that finance means by the number of an invoice, or by its reference. */
	@Transactional(readOnly = true)
	public Optional<Order> meant(String number) {
		return this.invoices.byNumber(number)
			.filter(document -> document.kind() == Invoice.Kind.INVOICE)
			.map(invoice -> this.orders.get(invoice.order()))
			.or(() -> this.orders.byNumber(number));
	}

	/**
	 * Tells the organization, where it is known whose money it is.
	 * @param number as for {@link #settle}
	 * @param instance makes the event unique: what is kept is decided again later
	 */
	void tell(UUID id, Clearing clearing, String number, String reason, String instance) {
		UnappliedPayment money = this.unapplied.get(id);
		Optional<Order> assigned = (clearing == Clearing.ASSIGN) ? meant(number) : Optional.empty();
		assigned.or(() -> Optional.ofNullable(money.order()).map(this.orders::get))
			.ifPresent(order -> tell(order, money, clearing, reason, instance));
	}

	private void tell(Order order, UnappliedPayment money, Clearing clearing, String reason, String instance) {
		String organization = this.organizations.get(order.organization()).displayName();
		String template = "unapplied-" + clearing.name().toLowerCase(java.util.Locale.ROOT);
		for (Account payer : this.payers.of(order)) {
			BillingWords words = new BillingWords(this.texts, payer.language());
			this.mailer.send(Mail.of(template, "unapplied:" + money.id() + ":" + instance)
				.forOrganization(order.organization())
				.to(payer.email(), payer.language())
				.with(payer.name(), organization, words.money(money.amount()), order.number(), reason,
						words.day(money.receivedOn()))
				.link(this.portal.link("/purchases/" + order.id())));
		}
	}

}

package org.partnercenter.billing;

import org.partnercenter.access.Account;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails about documents that no process sends, to each payer in his language (D-26). */
@Component
class BillingMails {

	private final Mailer mailer;

	private final Payers payers;

	private final Organizations organizations;

	private final MessageSource texts;

	private final PortalAddress portal;

	BillingMails(Mailer mailer, Payers payers, Organizations organizations, MessageSource texts, PortalAddress portal) {
		this.mailer = mailer;
		this.payers = payers;
		this.organizations = organizations;
		this.texts = texts;
		this.portal = portal;
	}

	/** A paid order was taken back. */
	void credited(Order order, Invoice note) {
		for (Account payer : this.payers.of(order)) {
			BillingWords words = new BillingWords(this.texts, payer.language());
			this.mailer.send(
					mail("credit-note", note, order, payer)
						.with(payer.name(), note.number(), order.number(), organization(order),
								words.money(note.gross()), words.reason(order.closedBecause()))
						.enclose(Invoices.enclosure(note)));
		}
	}

	/** The payer changed what stands on his invoice. */
	void corrected(Order order, Invoice note, Invoice next) {
		for (Account payer : this.payers.of(order)) {
			BillingWords words = new BillingWords(this.texts, payer.language());
			this.mailer.send(
					mail("invoice-corrected", next, order, payer)
						.with(payer.name(), next.number(), order.number(), organization(order),
								words.money(next.gross()), note.number())
						.enclose(Invoices.enclosure(next))
						.enclose(Invoices.enclosure(note)));
		}
	}

	private Mail mail(String template, Invoice about, Order order, Account payer) {
		return Mail.of(template, template + ":" + about.id())
			.forOrganization(order.organization())
			.to(payer.email(), payer.language())
			.link(this.portal.link("/purchases/" + order.id()));
	}

	private String organization(Order order) {
		return this.organizations.get(order.organization()).displayName();
	}

}

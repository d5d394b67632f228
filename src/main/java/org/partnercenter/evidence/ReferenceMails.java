package org.partnercenter.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.People;
import org.springframework.stereotype.Component;

/**
 * Mails to the customer and back to whoever asked him. What was typed about the work
 * stands on the page only: nobody sends his own words to strangers through us.
 */
@Component
class ReferenceMails {

	private final Organizations organizations;

	private final People people;

	private final Accounts accounts;

	private final Mailer mailer;

	private final PortalAddress portal;

	ReferenceMails(Organizations organizations, People people, Accounts accounts, Mailer mailer, PortalAddress portal) {
		this.organizations = organizations;
		this.people = people;
		this.accounts = accounts;
		this.mailer = mailer;
		this.portal = portal;
	}

	void ask(ReferenceRecord reference, String token) {
		ReferenceRequest asked = reference.request();
		String asker = this.people.nameOf(reference.organization(), reference.askedBy()).orElseThrow();
		this.mailer.send(Mail.of("reference-ask", event(reference))
			.forOrganization(reference.organization())
			.to(asked.email(), Locale.forLanguageTag(asked.language()))
			.with(asked.contact(), asker, name(reference), asked.customer(),
					LocalDate.ofInstant(reference.answerUntil(), ZoneOffset.UTC))
			.link(this.portal.link("/reference/" + token)));
	}

	/** Not to somebody who has left the organization meanwhile. */
	void answered(ReferenceRecord reference) {
		if (!this.people.isAssociated(reference.organization(), reference.askedBy())) {
			return;
		}
		boolean accepted = reference.is(ReferenceState.ACCEPTED);
		this.accounts.find(reference.askedBy())
			.ifPresent(asker -> this.mailer
				.send(Mail.of(accepted ? "reference-accepted" : "reference-declined", event(reference))
					.forOrganization(reference.organization())
					.to(asker.email(), asker.language())
					.with(asker.name(), reference.request().customer(), name(reference), reference.shown().expiresOn())
					.link(this.portal.link("/evidence/references"))));
	}

	private String name(ReferenceRecord reference) {
		return this.organizations.get(reference.organization()).displayName();
	}

	private static String event(ReferenceRecord reference) {
		return "reference:" + reference.getId();
	}

}

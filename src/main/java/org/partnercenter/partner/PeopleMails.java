package org.partnercenter.partner;

import java.util.UUID;
import java.util.function.Consumer;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails to a person about what was decided about him, in his language (D-26). */
@Component
class PeopleMails {

	private final Mailer mailer;

	private final Accounts accounts;

	private final OrganizationRepository organizations;

	private final MessageSource texts;

	private final PortalAddress portal;

	PeopleMails(Mailer mailer, Accounts accounts, OrganizationRepository organizations, MessageSource texts,
			PortalAddress portal) {
		this.mailer = mailer;
		this.accounts = accounts;
		this.organizations = organizations;
		this.texts = texts;
		this.portal = portal;
	}

	/** Template {@code role-given} or {@code role-taken}. */
	void role(String template, HeldRole role) {
		write(role.account(),
				account -> this.mailer.send(
						mail(template, role.organization(), account)
							.with(account.name(), this.texts.getMessage(role.role().label(), null, account.language()),
									name(role.organization()))
							.link(this.portal.link("/account?tab=privileges"))));
	}

	void removed(UUID organization, String account, String reason) {
		write(account, person -> this.mailer
			.send(mail("person-removed", organization, person).with(person.name(), name(organization), reason)));
	}

	/** The person's ID counts for another of his organizations. */
	void certificationElsewhere(UUID organization, String account) {
		write(account,
				person -> this.mailer
					.send(mail("certification-elsewhere", organization, person).with(person.name(), name(organization))
						.link(this.portal.link("/account?tab=certifications"))));
	}

	/** Each decision is an event of its own: it comes here once, in its transaction. */
	private static Mail mail(String template, UUID organization, Account account) {
		return Mail.of(template, template + ":" + UUID.randomUUID())
			.forOrganization(organization)
			.to(account.email(), account.language());
	}

	private void write(String account, Consumer<Account> mail) {
		this.accounts.find(account).filter(person -> person.email() != null).ifPresent(mail);
	}

	private String name(UUID organization) {
		return this.organizations.findById(organization).orElseThrow().snapshot().displayName();
	}

}

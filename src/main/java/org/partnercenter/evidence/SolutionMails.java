package org.partnercenter.evidence;

import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.People;
import org.springframework.stereotype.Component;

/** Tells whoever claimed a solution what was decided about it (D-26). */
@Component
class SolutionMails {

	private final Organizations organizations;

	private final People people;

	private final Accounts accounts;

	private final Mailer mailer;

	private final PortalAddress portal;

	SolutionMails(Organizations organizations, People people, Accounts accounts, Mailer mailer, PortalAddress portal) {
		this.organizations = organizations;
		this.people = people;
		this.accounts = accounts;
		this.mailer = mailer;
		this.portal = portal;
	}

	/**
	 * Not to somebody who has left the organization meanwhile.
	 * @param template {@code solution-verified} or {@code solution-refused}
	 */
	void decided(SolutionRecord solution, String template) {
		if (!this.people.isAssociated(solution.organizationId(), solution.claimedBy())) {
			return;
		}
		ShownSolution shown = solution.shown();
		// a solution that was refused may be claimed and refused again
		String event = "solution:" + shown.id() + ":" + shown.claimedAt().toEpochMilli();
		this.accounts.find(solution.claimedBy())
			.ifPresent(claimant -> this.mailer.send(Mail.of(template, event)
				.forOrganization(shown.organization())
				.to(claimant.email(), claimant.language())
				.with(claimant.name(), shown.said().name(), this.organizations.get(shown.organization()).displayName(),
						shown.said().expiresOn(), shown.reason())
				.link(this.portal.link("/evidence/solutions"))));
	}

}

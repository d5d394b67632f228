package org.partnercenter.association;

import java.time.Duration;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.OneTimeLinks;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant is told by mail, in his own language (R-092, R-094, D-26). */
@Component
@Transactional
class AssociationMails {

	/** What the link of the proof is for, among the one-time links. */
	static final String PROOF = "association-proof";

	private static final Duration LIFE_OF_PROOF = Duration.ofHours(24);

	private final AssociationRequests requests;

	private final AssociationDecisions decisions;

	private final Organizations organizations;

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Mailer mailer;

	private final PortalAddress portal;

	AssociationMails(AssociationRequests requests, AssociationDecisions decisions, Organizations organizations,
			Accounts accounts, OneTimeLinks links, Mailer mailer, PortalAddress portal) {
		this.requests = requests;
		this.decisions = decisions;
		this.organizations = organizations;
		this.accounts = accounts;
		this.links = links;
		this.mailer = mailer;
		this.portal = portal;
	}

	/**
	 * The one mail after automatic approval; goes to the address that was given,
	 * for that is the mailbox to be proven (D-16). Asked for again, it replaces the link
	 * before.
	 */
	void proof(UUID id) {
		int number = this.decisions.proofNeeded(id);
		AssociationRequest request = this.requests.get(id);
		String event = "association:" + id + ":proof:" + number;
		this.links.revoke(PROOF, id.toString());
		String token = this.links.issue(PROOF, id.toString(), request.accountId(), LIFE_OF_PROOF, event);
		this.mailer.send(Mail.of("association-proof", event)
			.forOrganization(request.organizationId())
			.to(request.email(), applicant(request).language())
			.with(applicant(request).name(), organization(request))
			.link(this.portal.link("/association/links/" + token)));
	}

	void approved(UUID id) {
		AssociationRequest request = this.requests.get(id);
		tell(request, "association-approved", organization(request), reason(request));
	}

	void rejected(UUID id) {
		AssociationRequest request = this.requests.get(id);
		tell(request, "association-rejected", organization(request), reason(request));
	}

	/** Nobody has decided (D-19). */
	void undecided(UUID id) {
		AssociationRequest request = this.requests.get(id);
		tell(request, "association-undecided", organization(request));
	}

	/** The applicant did not go on in time (D-16). */
	void expired(UUID id) {
		AssociationRequest request = this.requests.get(id);
		tell(request, "association-expired", organization(request));
	}

	private void tell(AssociationRequest request, String template, Object... arguments) {
		Account applicant = applicant(request);
		Object[] named = new Object[arguments.length + 1];
		named[0] = applicant.name();
		System.arraycopy(arguments, 0, named, 1, arguments.length);
		this.mailer.send(Mail.of(template, "association:" + request.id())
			.forOrganization(request.organizationId())
			.to(applicant.email(), applicant.language())
			.with(named)
			.link(this.portal.link("/association/requests/" + request.id())));
	}

	private Account applicant(AssociationRequest request) {
		return this.accounts.get(request.accountId());
	}

	private String organization(AssociationRequest request) {
		return this.organizations.get(request.organizationId()).displayName();
	}

	private static String reason(AssociationRequest request) {
		return request.decision().map(Decided::reason).orElse("");
	}

}

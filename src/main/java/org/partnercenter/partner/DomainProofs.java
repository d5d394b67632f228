package org.partnercenter.partner;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.OneTimeLinks;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proof of a claim by a mailbox at its domain: a Global Administrator has a link sent to
 * an address there, and uses it while signed in (D-16, D-17).
 */
@Service
class DomainProofs {

	static final String PURPOSE = "domain-proof";

	private static final Duration LIFE = Duration.ofHours(24);

	private final DomainClaims claims;

	private final DomainClaimRepository rows;

	private final ClaimBook book;

	private final PartnerTables tables;

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Mailer mailer;

	private final PortalAddress portal;

	DomainProofs(DomainClaims claims, DomainClaimRepository rows, ClaimBook book, PartnerTables tables,
			Accounts accounts, OneTimeLinks links, Mailer mailer, PortalAddress portal) {
		this.claims = claims;
		this.rows = rows;
		this.book = book;
		this.tables = tables;
		this.accounts = accounts;
		this.links = links;
		this.mailer = mailer;
		this.portal = portal;
	}

	/**
	 * Sends the link. An earlier one for the same claim ends.
	 * @param mailbox what stands before the @; the rest is the claim's domain
	 * @throws InvalidEmail if that is no address, or one that proves nothing
	 */
	@Transactional
	void send(UUID organization, UUID claimId, String mailbox, String account) {
		Claim claim = this.claims.own(organization, claimId, account).snapshot();
		EmailAddress address = EmailAddress.parse(mailbox.strip() + "@" + claim.domain());
		if (this.tables.isRoleAddress(address)) {
			throw new InvalidEmail("role");
		}
		this.links.revoke(PURPOSE, claimId.toString());
		String event = PURPOSE + ":" + UUID.randomUUID();
		String token = this.links.issue(PURPOSE, claimId.toString(), account, LIFE, event);
		Account administrator = this.accounts.get(account);
		this.mailer.send(Mail.of("partner-domain-proof", event)
			.forOrganization(organization)
			.to(address.value(), administrator.language())
			.with(administrator.name(), claim.display())
			.link(this.portal.link("/organization/domains/proof?token=" + token)));
	}

	/** The claim that a link would prove; changes nothing. */
	@Transactional(readOnly = true)
	public Optional<Claim> peek(String token, String account) {
		return this.links.peek(PURPOSE, token)
			.filter(link -> account.equals(link.account()))
			.map(link -> this.claims.get(UUID.fromString(link.subject())));
	}

	/** Uses the link: the claim is proven, or contested. Empty if it is not usable. */
	@Transactional
	public Optional<Claim> use(String token, String account) {
		return this.links.redeem(PURPOSE, token, account).map(link -> {
			UUID claimId = UUID.fromString(link.subject());
			DomainClaim claim = this.claims.own(this.claims.get(claimId).organization(), claimId, account);
			this.book.prove(claim, account);
			return this.rows.findById(claimId).orElseThrow().snapshot();
		});
	}

}

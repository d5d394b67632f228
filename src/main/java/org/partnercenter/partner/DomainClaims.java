package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The e-mail domains of organizations (D-17, D-18). What changes a claim asks for the
 * right of a Global Administrator and answers {@link org.partnercenter.access.NotFound}
 * without it, as for a claim of somebody else.
 */
@Service
public class DomainClaims {

	private final DomainClaimRepository claims;

	private final ClaimBook book;

	private final PartnerTables tables;

	private final Authority authority;

	DomainClaims(DomainClaimRepository claims, ClaimBook book, PartnerTables tables, Authority authority) {
		this.claims = claims;
		this.book = book;
		this.tables = tables;
		this.authority = authority;
	}

	/**
	 * What the domain of an address says about its owner and an organization:
	 * domains are equal label by label, or not at all.
	 */
	@Transactional
	public Match match(EmailAddress address, UUID organization) {
		String host = address.domain();
		boolean suffix = isPublicSuffix(host);
		boolean publicProvider = suffix || this.tables.isPublicProvider(host);
		boolean proven = !publicProvider && this.claims.proven(coveringDomains(host))
			.stream()
			.filter(claim -> claim.covers(host))
			// the owner of mail.contoso.example knows better than that of
			// contoso.example
			.max(Comparator.comparing(claim -> claim.domain().length()))
			.filter(claim -> claim.organization().equals(organization))
			.isPresent();
		return new Match(proven, publicProvider, this.tables.isRoleAddress(address), host);
	}

	/** The organization's claims by domain, without those it has given up. */
	@Transactional(readOnly = true)
	public List<Claim> of(UUID organization) {
		return this.claims.findByOrganizationOrderByDomain(organization)
			.stream()
			.filter(claim -> !claim.is(ClaimState.RELEASED))
			.map(DomainClaim::snapshot)
			.toList();
	}

	/** Fails with {@link NotFound} when there is no such claim. */
	@Transactional(readOnly = true)
	public Claim get(UUID claimId) {
		return this.claims.findById(claimId).orElseThrow(NotFound::new).snapshot();
	}

	/**
	 * Claims a domain; unproven until a mailbox at it is proven. Nothing happens if the
	 * organization has the claim already.
	 * @throws InvalidDomain for what is no domain, a public suffix or a public provider
	 */
	@Transactional
	public Claim add(UUID organization, String typed, String byAccount) {
		Authority.demand(this.authority.isGlobal(organization, byAccount));
		return this.book.open(organization, HostName.ascii(typed.strip()), byAccount).snapshot();
	}

	/** Whether addresses at hosts below a proven domain count too (D-18). */
	@Transactional
	public void switchSubDomains(UUID organization, UUID claimId, boolean on, String byAccount) {
		this.book.switchSubDomains(own(organization, claimId, byAccount), on, byAccount);
	}

	/**
	 * Gives a domain up: from now on it approves nobody, and others can prove it. A
	 * contested claim stays until it is settled.
	 */
	@Transactional
	public void release(UUID organization, UUID claimId, String byAccount) {
		this.book.release(own(organization, claimId, byAccount), byAccount);
	}

	/**
	 * Settles a contested claim; nothing happens if it is not contested any more.
	 * @param reason of the clerk, recorded
	 */
	@Transactional
	public void settle(UUID claimId, Outcome outcome, String reason, String staffAccount) {
		DomainClaim claim = this.claims.lock(claimId).orElseThrow(NotFound::new);
		if (claim.is(ClaimState.CONTESTED)) {
			this.book.settle(claim, outcome, reason, staffAccount);
		}
	}

	DomainClaim own(UUID organization, UUID claimId, String byAccount) {
		Authority.demand(this.authority.isGlobal(organization, byAccount));
		return this.claims.lock(claimId)
			.filter(claim -> claim.organization().equals(organization))
			.orElseThrow(NotFound::new);
	}

	/** The host and each domain above it down to what somebody registered. */
	private static List<String> coveringDomains(String host) {
		String registrable = RegistrableDomain.ofHost(host).value();
		List<String> domains = new ArrayList<>();
		for (String at = host; at.length() >= registrable.length(); at = at.substring(at.indexOf('.') + 1)) {
			domains.add(at);
		}
		return domains;
	}

	private static boolean isPublicSuffix(String host) {
		try {
			return RegistrableDomain.ofHost(host).value().isEmpty();
		}
		catch (InvalidDomain ex) {
			return true;
		}
	}

}

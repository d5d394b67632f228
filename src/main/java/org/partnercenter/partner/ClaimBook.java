package org.partnercenter.partner;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes claims to domains, and keeps what must hold of them together: one proven claim
 * at most, no claim to what belongs to everybody. Asks for no right: {@link DomainClaims}
 * does.
 */
@Component
class ClaimBook {

	private static final String ADMINISTRATOR = "global-administrator";

	private final DomainClaimRepository claims;

	private final ProvenDomains proven;

	private final PartnerTables tables;

	private final InsertIfAbsent insert;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClaimBook(DomainClaimRepository claims, ProvenDomains proven, PartnerTables tables, InsertIfAbsent insert,
			Trail trail, ApplicationEventPublisher events, Clock clock) {
		this.claims = claims;
		this.proven = proven;
		this.tables = tables;
		this.insert = insert;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The organization's claim to a host, new and unproven if there is none.
	 * @param byAccount {@code null}: imported
	 */
	DomainClaim open(UUID organization, String host, String byAccount) {
		check(host);
		boolean isNew = write(UUID.randomUUID(), organization, host, ClaimState.UNPROVEN);
		DomainClaim claim = this.claims.findByOrganizationAndDomain(organization, host).orElseThrow();
		return (isNew || claim.is(ClaimState.RELEASED)) ? begin(claim, byAccount) : claim;
	}

	private DomainClaim begin(DomainClaim claim, String byAccount) {
		claim.become(ClaimState.UNPROVEN, this.clock.instant());
		record(by(Fact.of("domain.claimed"), byAccount).changed(null, ClaimState.UNPROVEN), claim);
		return claim;
	}

	/**
	 * As {@link #open} and {@link #prove}, but a new claim to a domain that nobody has is
	 * written once, as it is in the end.
	 */
	void openProven(UUID organization, String host, String byAccount) {
		check(host);
		UUID id = UUID.randomUUID();
		if (!write(id, organization, host, ClaimState.PROVEN)) {
			prove(open(organization, host, byAccount), byAccount);
		}
		else if (!this.proven.take(id, host)) {
			prove(begin(this.claims.findById(id).orElseThrow(), byAccount), byAccount);
		}
		else {
			record(by(Fact.of("domain.claimed"), byAccount).changed(null, ClaimState.UNPROVEN), organization, id, host);
			record(by(Fact.of("domain.proven"), byAccount).changed(ClaimState.UNPROVEN, ClaimState.PROVEN),
					organization, id, host);
		}
	}

	private void check(String host) {
		RegistrableDomain.ofHost(host);
		if (this.tables.isPublicProvider(host)) {
			throw new InvalidDomain("publicProvider");
		}
	}

	private boolean write(UUID id, UUID organization, String host, ClaimState state) {
		return this.insert.insert(
				"domain_claim", Map.of("id", id, "organization", organization, "domain", host, "state", state,
						"sub_domains", false, "changed_at", this.clock.instant(), "version", 0),
				"organization", "domain");
	}

	/**
	 * A mailbox at the domain is proven: the claim is too, or contested if another
	 * organization was first.
	 */
	void prove(DomainClaim claim, String byAccount) {
		if (claim.is(ClaimState.PROVEN) || claim.is(ClaimState.CONTESTED)) {
			return;
		}
		if (this.proven.take(claim)) {
			claim.become(ClaimState.PROVEN, this.clock.instant());
			record(by(Fact.of("domain.proven"), byAccount).changed(ClaimState.UNPROVEN, ClaimState.PROVEN), claim);
			return;
		}
		UUID holder = this.proven.holder(claim.domain()).flatMap(this.claims::findById).orElseThrow().organization();
		claim.contest(holder, this.clock.instant());
		record(by(Fact.of("domain.contested"), byAccount).with("with", holder.toString())
			.changed(ClaimState.UNPROVEN, ClaimState.CONTESTED), claim);
		this.claims.flush();
		this.events.publishEvent(new DomainContested(claim.id(), claim.organization(), claim.domain()));
	}

	void switchSubDomains(DomainClaim claim, boolean on, String byAccount) {
		if (claim.is(ClaimState.PROVEN) && claim.snapshot().subDomains() != on) {
			claim.switchSubDomains(on, this.clock.instant());
			record(by(Fact.of("domain.subDomains"), byAccount).with("on", on).changed(!on, on), claim);
		}
	}

	/** A contested claim waits for the clerk. */
	void release(DomainClaim claim, String byAccount) {
		if (claim.is(ClaimState.PROVEN) || claim.is(ClaimState.UNPROVEN)) {
			ClaimState before = claim.snapshot().state();
			lose(claim);
			record(by(Fact.of("domain.released"), byAccount).changed(before, ClaimState.RELEASED), claim);
		}
	}

	void settle(DomainClaim claim, Outcome outcome, String reason, String staffAccount) {
		Fact settled = Fact.of("domain.settled")
			.by(staffAccount, "regional-service-center")
			.because(reason)
			.with("outcome", outcome.name());
		if (outcome == Outcome.GRANT) {
			this.proven.holder(claim.domain()).flatMap(this.claims::lock).ifPresent(before -> {
				lose(before);
				record(settled.changed(ClaimState.PROVEN, ClaimState.RELEASED), before);
			});
			this.proven.take(claim);
			claim.become(ClaimState.PROVEN, this.clock.instant());
		}
		else {
			lose(claim);
		}
		record(settled.changed(ClaimState.CONTESTED,
				(outcome == Outcome.GRANT) ? ClaimState.PROVEN : ClaimState.RELEASED), claim);
	}

	private void lose(DomainClaim claim) {
		this.proven.giveUp(claim);
		claim.become(ClaimState.RELEASED, this.clock.instant());
	}

	private static Fact by(Fact fact, String account) {
		return (account != null) ? fact.by(account, ADMINISTRATOR) : fact.bySystem();
	}

	private void record(Fact fact, DomainClaim claim) {
		record(fact, claim.organization(), claim.id(), claim.domain());
	}

	private void record(Fact fact, UUID organization, UUID claim, String domain) {
		this.trail.record(fact.forOrganization(organization).about("domain", claim).with("domain", domain));
	}

}

package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An organization's claim to an e-mail domain: one row for each pair. */
@Entity
class DomainClaim {

	@Id
	private UUID id;

	private UUID organization;

	private String domain;

	@Enumerated(EnumType.STRING)
	private ClaimState state;

	private boolean subDomains;

	private UUID contestedWith;

	private Instant changedAt;

	@Version
	private Integer version;

	protected DomainClaim() {
	}

	/** Sub-domains have to be switched on anew after each change of state. */
	void become(ClaimState state, Instant at) {
		this.state = state;
		this.subDomains = false;
		this.changedAt = at;
	}

	void contest(UUID with, Instant at) {
		become(ClaimState.CONTESTED, at);
		this.contestedWith = with;
	}

	void switchSubDomains(boolean on, Instant at) {
		this.subDomains = on;
		this.changedAt = at;
	}

	boolean is(ClaimState state) {
		return this.state == state;
	}

	/** Whether an address at a host falls under this claim: by whole labels (D-18). */
	boolean covers(String host) {
		return host.equals(this.domain) || (this.subDomains && host.endsWith("." + this.domain));
	}

	UUID id() {
		return this.id;
	}

	UUID organization() {
		return this.organization;
	}

	String domain() {
		return this.domain;
	}

	Claim snapshot() {
		return new Claim(this.id, this.organization, this.domain, this.state, this.subDomains, this.contestedWith);
	}

}

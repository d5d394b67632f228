package org.partnercenter.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A tested solution of an organization. */
@Entity
@Table(name = "evidence_solution")
class SolutionRecord {

	@Id
	private UUID id;

	private UUID organizationId;

	private String name;

	private String certificate;

	@Enumerated(EnumType.STRING)
	private SolutionState state;

	private LocalDate certifiedOn;

	private LocalDate expiresOn;

	private String claimedBy;

	private Instant claimedAt;

	private String decidedBy;

	private Instant decidedAt;

	private String reason;

	@Version
	private long version;

	protected SolutionRecord() {
	}

	/** Whether it says something else than before. */
	boolean describe(CertifiedSolution said) {
		if (said.equals(described())) {
			return false;
		}
		this.name = said.name();
		this.certifiedOn = said.certifiedOn();
		this.expiresOn = said.expiresOn();
		return true;
	}

	/** After it was refused. */
	void claimAgain(String account, Instant now) {
		this.state = SolutionState.CLAIMED;
		this.claimedBy = account;
		this.claimedAt = now;
		this.decidedBy = null;
		this.decidedAt = null;
		this.reason = null;
	}

	void decide(SolutionState state, String account, Instant now, String reason) {
		this.state = state;
		this.decidedBy = account;
		this.decidedAt = now;
		this.reason = reason;
	}

	boolean is(SolutionState state) {
		return this.state == state;
	}

	UUID id() {
		return this.id;
	}

	UUID organizationId() {
		return this.organizationId;
	}

	String claimedBy() {
		return this.claimedBy;
	}

	ShownSolution shown() {
		return new ShownSolution(this.id, this.organizationId, described(), this.state, this.claimedAt, this.reason);
	}

	private CertifiedSolution described() {
		return new CertifiedSolution(this.name, this.certificate, this.certifiedOn, this.expiresOn);
	}

}

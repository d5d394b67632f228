package org.partnercenter.certification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.partnercenter.partner.CertificationAwards.Holder;

/** A claim to a certification ID that counts for somebody else. */
@Entity
@Table(name = "certification_contest")
class Contest {

	/** How a contest ended. */
	enum Outcome {

		/** The holder has it. */
		LEFT,
		/** The claimant has it. */
		GIVEN,
		/** The holder gave it up, and the claimant has it. */
		FREED,
		/** Neither: the claimant has left, or somebody else was quicker. */
		OVER

	}

	@Id
	private UUID id;

	private String certificationId;

	private UUID organizationId;

	private String account;

	private UUID holderOrganizationId;

	private String holderAccount;

	private Instant contestedAt;

	/** Names the claim while it is open, so that there is one at a time. */
	private String openClaim;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String reason;

	private String settledBy;

	private Instant settledAt;

	protected Contest() {
	}

	UUID id() {
		return this.id;
	}

	String certificationId() {
		return this.certificationId;
	}

	/** For which the claimant wants it to count. */
	UUID organization() {
		return this.organizationId;
	}

	String claimant() {
		return this.account;
	}

	/** For whom it counted when it was claimed. */
	Holder holder() {
		return new Holder(this.holderOrganizationId, this.holderAccount);
	}

	Instant contestedAt() {
		return this.contestedAt;
	}

	Outcome outcome() {
		return this.outcome;
	}

	String reason() {
		return this.reason;
	}

	boolean isOpen() {
		return this.outcome == null;
	}

	/**
	 * @param staff {@code null} if nobody had to decide
	 */
	void end(Outcome outcome, String reason, String staff, Instant now) {
		this.outcome = outcome;
		this.reason = reason;
		this.settledBy = staff;
		this.settledAt = now;
		this.openClaim = null;
	}

}

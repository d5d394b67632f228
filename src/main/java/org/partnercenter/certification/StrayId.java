package org.partnercenter.certification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A certification ID for which results have come and that nobody has. */
@Entity
@Table(name = "certification_stray")
class StrayId {

	/** How the case ended. */
	enum Outcome {

		/** The results belong to another ID. */
		CORRECTED,
		/** The results are not kept. */
		DROPPED,
		/** Somebody has linked the ID, and the results count. */
		LINKED

	}

	@Id
	private UUID id;

	private String certificationId;

	private Instant openedAt;

	/** The ID while the case is open, so that there is one case at a time. */
	private String openId;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String correctedId;

	private String reason;

	private String settledBy;

	private Instant settledAt;

	protected StrayId() {
	}

	UUID id() {
		return this.id;
	}

	String certificationId() {
		return this.certificationId;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	boolean isOpen() {
		return this.outcome == null;
	}

	Outcome outcome() {
		return this.outcome;
	}

	void linked(Instant now) {
		end(Outcome.LINKED, now);
	}

	void dropped(String reason, String staff, Instant now) {
		this.reason = reason;
		this.settledBy = staff;
		end(Outcome.DROPPED, now);
	}

	void corrected(String correctedId, String reason, String staff, Instant now) {
		this.correctedId = correctedId;
		this.reason = reason;
		this.settledBy = staff;
		end(Outcome.CORRECTED, now);
	}

	private void end(Outcome outcome, Instant now) {
		this.outcome = outcome;
		this.settledAt = now;
		this.openId = null;
	}

}

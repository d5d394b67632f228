package org.partnercenter.legalname;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A request for another legal name; its document is read by itself. */
@Entity
@Table(name = "legal_name_change")
class NameChange {

	/** How a request ended. */
	enum Outcome {

		CHANGED, REFUSED,
		/** By the organization, before anybody decided. */
		WITHDRAWN

	}

	@Id
	private UUID id;

	private UUID organizationId;

	private String oldName;

	private String newName;

	private String documentName;

	private String documentType;

	private Integer documentSize;

	private String documentSha256;

	private Instant documentRemovedAt;

	private String askedBy;

	private Instant askedAt;

	private UUID openFor;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String reason;

	private String decidedBy;

	private Instant decidedAt;

	protected NameChange() {
	}

	UUID id() {
		return this.id;
	}

	UUID organization() {
		return this.organizationId;
	}

	/** When it was asked for. */
	String oldName() {
		return this.oldName;
	}

	String newName() {
		return this.newName;
	}

	/** A file name without folders. */
	String documentName() {
		return this.documentName;
	}

	String documentType() {
		return this.documentType;
	}

	/** In bytes. */
	int documentSize() {
		return this.documentSize;
	}

	/** In hex. */
	String documentSha256() {
		return this.documentSha256;
	}

	/** {@code null} while the document is kept; its hash always is. */
	Instant documentRemovedAt() {
		return this.documentRemovedAt;
	}

	/** An account: of the organization, or of the clerk to whom it was sent. */
	String askedBy() {
		return this.askedBy;
	}

	Instant askedAt() {
		return this.askedAt;
	}

	/** {@code null} while it is open. */
	Outcome outcome() {
		return this.outcome;
	}

	/** Of the clerk. */
	String reason() {
		return this.reason;
	}

	Instant decidedAt() {
		return this.decidedAt;
	}

	boolean isOpen() {
		return this.outcome == null;
	}

	/**
	 * Only the document behind a name that was given is needed any more.
	 * @param reason {@code null} if it is withdrawn
	 */
	void end(Outcome outcome, String reason, String account, Instant now) {
		this.outcome = outcome;
		this.reason = reason;
		this.decidedBy = account;
		this.decidedAt = now;
		this.openFor = null;
		this.documentRemovedAt = (outcome == Outcome.CHANGED) ? null : now;
	}

}

package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.springframework.data.domain.Persistable;

/** One program year of a membership, with the level and the agreement of that year. */
@Entity
@Table(name = "membership_term")
class Term implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID organizationId;

	private int termNumber;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String level;

	private UUID signatureId;

	private UUID orderId;

	private UUID evaluationId;

	protected Term() {
	}

	Term(UUID organizationId, int termNumber, LocalDate startsOn, LocalDate endsOn, String level, UUID signatureId) {
		this.id = UUID.randomUUID();
		this.organizationId = organizationId;
		this.termNumber = termNumber;
		this.startsOn = startsOn;
		this.endsOn = endsOn;
		this.level = level;
		this.signatureId = signatureId;
	}

	/**
	 * What a renewed term stands on.
	 * @param order {@code null} where nothing was due
	 */
	Term standingOn(UUID order, UUID evaluation) {
		this.orderId = order;
		this.evaluationId = evaluation;
		return this;
	}

	int number() {
		return this.termNumber;
	}

	String level() {
		return this.level;
	}

	UUID signatureId() {
		return this.signatureId;
	}

	UUID orderId() {
		return this.orderId;
	}

	UUID evaluationId() {
		return this.evaluationId;
	}

	LocalDate startsOn() {
		return this.startsOn;
	}

	LocalDate endsOn() {
		return this.endsOn;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** A term is written once and never changed. */
	@Override
	public boolean isNew() {
		return true;
	}

}

package org.partnercenter.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;

/** A customer who was asked to be a reference, and what he answered. */
@Entity
@Table(name = "evidence_reference")
class ReferenceRecord implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID organizationId;

	@Column(name = "customer_name")
	private String customer;

	@Column(name = "customer_email")
	private String email;

	private String contactName;

	private String language;

	private String work;

	private String competency;

	private String specialization;

	@Enumerated(EnumType.STRING)
	private ReferenceState state;

	private Instant askedAt;

	private String askedBy;

	private String tokenDigest;

	private Instant answerUntil;

	private Instant answeredAt;

	private String answer;

	private LocalDate acceptedOn;

	private LocalDate expiresOn;

	protected ReferenceRecord() {
	}

	ReferenceRecord(UUID organizationId, ReferenceRequest request, String askedBy, Instant askedAt, Instant answerUntil,
			String tokenDigest) {
		this.id = UUID.randomUUID();
		this.organizationId = organizationId;
		this.customer = request.customer();
		this.email = request.email();
		this.contactName = request.contact();
		this.language = request.language();
		this.work = request.work();
		assign(request.assignedTo());
		this.state = ReferenceState.ASKED;
		this.askedBy = askedBy;
		this.askedAt = askedAt;
		this.answerUntil = answerUntil;
		this.tokenDigest = tokenDigest;
	}

	void assign(CompetencyKey key) {
		this.competency = (key != null) ? key.competency() : null;
		this.specialization = (key != null) ? key.specialization() : null;
	}

	void accept(String answer, Instant now, LocalDate today, LocalDate lastDay) {
		answer(ReferenceState.ACCEPTED, answer, now);
		this.acceptedOn = today;
		this.expiresOn = lastDay;
	}

	void decline(String answer, Instant now) {
		answer(ReferenceState.DECLINED, answer, now);
	}

	void withdraw() {
		this.state = ReferenceState.WITHDRAWN;
	}

	private void answer(ReferenceState state, String answer, Instant now) {
		this.state = state;
		this.answer = answer;
		this.answeredAt = now;
	}

	/** Whether the customer can answer. */
	boolean isWaiting(Instant now) {
		return this.state == ReferenceState.ASKED && now.isBefore(this.answerUntil);
	}

	boolean is(ReferenceState state) {
		return this.state == state;
	}

	UUID organization() {
		return this.organizationId;
	}

	String askedBy() {
		return this.askedBy;
	}

	Instant answerUntil() {
		return this.answerUntil;
	}

	ShownReference shown() {
		return new ShownReference(this.id, request(), this.state, this.askedAt, this.answerUntil, this.answer,
				this.acceptedOn, this.expiresOn);
	}

	/** What was asked, to ask it again. */
	ReferenceRequest request() {
		CompetencyKey key = (this.competency != null) ? new CompetencyKey(this.competency, this.specialization) : null;
		return new ReferenceRequest(this.customer, this.contactName, this.email, this.language, key, this.work);
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** Saved once, right after it was made. */
	@Override
	public boolean isNew() {
		return true;
	}

}

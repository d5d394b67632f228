package org.partnercenter.enrollment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * The fact that somebody began to enroll an organization, and how it ended. Holds nothing
 * of what he entered: that lives in the running process until Finish (D-10, R-020).
 */
@Entity
class Enrollment {

	enum Outcome {

		OPEN, ENROLLED, CANCELLED, ABANDONED, DECLINED, LED_TO_ASSOCIATION

	}

	@Id
	private UUID id;

	private String accountId;

	private UUID knownOrganizationId;

	private UUID organizationId;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String processInstanceId;

	private String lastStep;

	private Instant begunAt;

	private Instant endedAt;

	@Version
	private Long version;

	protected Enrollment() {
	}

	Enrollment(String accountId, UUID knownOrganizationId, Instant begunAt) {
		this.id = UUID.randomUUID();
		this.accountId = accountId;
		this.knownOrganizationId = knownOrganizationId;
		this.outcome = Outcome.OPEN;
		this.begunAt = begunAt;
	}

	void runsIn(String processInstanceId) {
		this.processInstanceId = processInstanceId;
	}

	void enrolled(UUID organization, Instant at) {
		this.organizationId = organization;
		end(Outcome.ENROLLED, null, at);
	}

	/**
	 * @param step the id of the user task at which it ended
	 */
	void end(Outcome outcome, String step, Instant at) {
		this.outcome = outcome;
		this.lastStep = step;
		this.endedAt = at;
	}

	boolean isOpen() {
		return this.outcome == Outcome.OPEN;
	}

	boolean belongsTo(String account) {
		return this.accountId.equals(account);
	}

	UUID id() {
		return this.id;
	}

	String accountId() {
		return this.accountId;
	}

	/** {@code null} if it is not one found by search. */
	UUID knownOrganizationId() {
		return this.knownOrganizationId;
	}

	/** {@code null} before Finish. */
	UUID organizationId() {
		return this.organizationId;
	}

	Outcome outcome() {
		return this.outcome;
	}

	String processInstanceId() {
		return this.processInstanceId;
	}

	String lastStep() {
		return this.lastStep;
	}

}

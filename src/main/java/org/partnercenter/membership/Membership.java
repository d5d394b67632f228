package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** The membership of one organization. */
@Entity
class Membership implements Persistable<UUID> {

	@Id
	private UUID organizationId;

	private String level;

	private LocalDate enrolledOn;

	private LocalDate activeSince;

	private String assignedLevel;

	private LocalDate assignedOn;

	private UUID assignedByEvaluation;

	@Version
	private Long version;

	protected Membership() {
	}

	Membership(UUID organizationId, String level, LocalDate enrolledOn) {
		this.organizationId = organizationId;
		this.level = level;
		this.enrolledOn = enrolledOn;
		this.activeSince = enrolledOn;
	}

	/** Requirements are met: a fact with a date of its own (D-08). */
	void assign(String level, LocalDate day, UUID evaluation) {
		this.assignedLevel = level;
		this.assignedOn = day;
		this.assignedByEvaluation = evaluation;
	}

	void withdrawAssignment() {
		assign(null, null, null);
	}

	void activate(String level, LocalDate day) {
		this.level = level;
		this.activeSince = day;
	}

	/**
	 * The n-th anniversary, always counted from the day of enrollment: whoever enrolled
	 * on 29 February has it on 28 February in common years only (D-09).
	 */
	LocalDate anniversary(int number) {
		return this.enrolledOn.plusYears(number);
	}

	UUID organizationId() {
		return this.organizationId;
	}

	String level() {
		return this.level;
	}

	LocalDate enrolledOn() {
		return this.enrolledOn;
	}

	LocalDate activeSince() {
		return this.activeSince;
	}

	String assignedLevel() {
		return this.assignedLevel;
	}

	LocalDate assignedOn() {
		return this.assignedOn;
	}

	@Override
	public UUID getId() {
		return this.organizationId;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}

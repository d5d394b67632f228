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

	@Version
	private Long version;

	protected Membership() {
	}

	Membership(UUID organizationId, String level, LocalDate enrolledOn) {
		this.organizationId = organizationId;
		this.level = level;
		this.enrolledOn = enrolledOn;
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

	@Override
	public UUID getId() {
		return this.organizationId;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}

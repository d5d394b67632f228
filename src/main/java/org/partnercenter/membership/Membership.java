package org.partnercenter.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

	private String timeZone;

	private int firstTerm;

	private LocalDate validUntil;

	private Instant validUntilEnd;

	private boolean renewalOpened;

	private LocalDate expiredOn;

	@Version
	private Long version;

	protected Membership() {
	}

	Membership(UUID organizationId, ZoneId zone) {
		this.organizationId = organizationId;
		this.timeZone = zone.getId();
	}

	/**
	 * The first term of an enrollment begins.
	 * @param term its number: not the first one for whoever enrolls anew (D-22)
	 */
	void enroll(String entryLevel, LocalDate day, int term) {
		this.enrolledOn = day;
		this.firstTerm = term;
		this.expiredOn = null;
		activate(entryLevel, day);
		validTo(anniversary(term));
	}

	/** The last day that is paid for; its renewal is to be opened in due time. */
	void validTo(LocalDate day) {
		this.validUntil = day;
		this.validUntilEnd = day.plusDays(1).atStartOfDay(zone()).toInstant();
		this.renewalOpened = false;
	}

	/** A term that was paid in advance is no more; its renewal is open again. */
	void backTo(LocalDate day) {
		validTo(day);
		this.renewalOpened = true;
	}

	/** Every calendar day is counted there from now on. */
	void moveTo(ZoneId zone) {
		this.timeZone = zone.getId();
		this.validUntilEnd = this.validUntil.plusDays(1).atStartOfDay(zone).toInstant();
	}

	void expire(LocalDate day) {
		this.expiredOn = day;
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
	 * The last day of a term, always counted from the day of enrollment: whoever enrolled
	 * on 29 February has it on 28 February in common years only (D-09).
	 * @param term its number
	 */
	LocalDate anniversary(int term) {
		return this.enrolledOn.plusYears(term - this.firstTerm + 1L);
	}

	ZoneId zone() {
		return ZoneId.of(this.timeZone);
	}

	LocalDate validUntil() {
		return this.validUntil;
	}

	/** The first instant that is not paid for any more. */
	Instant validUntilEnd() {
		return this.validUntilEnd;
	}

	boolean isExpired() {
		return this.expiredOn != null;
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

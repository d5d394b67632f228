package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The renewal of one organization's membership at one anniversary. */
@Entity
class Reenrollment {

	enum State {

		OPEN, RENEWED, EXPIRED

	}

	@Id
	private UUID id;

	private UUID organizationId;

	private LocalDate anniversary;

	@Enumerated(EnumType.STRING)
	private State state;

	private String level;

	private UUID locationId;

	private UUID signatureId;

	private String confirmedBy;

	private UUID orderId;

	/** So that each order has a key of its own. */
	private int ordersPlaced;

	private UUID evaluationId;

	private LocalDate remindOn;

	private Instant openedAt;

	private Instant endedAt;

	@Version
	private Long version;

	protected Reenrollment() {
	}

	void sign(UUID signature) {
		this.signatureId = signature;
	}

	/** The steps are done. */
	void confirm(String chosenLevel, UUID location, UUID evaluation, String account) {
		this.level = chosenLevel;
		this.locationId = location;
		this.evaluationId = evaluation;
		this.confirmedBy = account;
	}

	String nextOrderKey() {
		this.ordersPlaced++;
		return "reenrollment:" + this.id + ":" + this.ordersPlaced;
	}

	/**
	 * @param order {@code null} for one that was cancelled
	 */
	void ordered(UUID order) {
		this.orderId = order;
	}

	/**
	 * @param day {@code null} once it was done
	 */
	void remindOn(LocalDate day) {
		this.remindOn = day;
	}

	void end(State outcome, Instant at) {
		this.state = outcome;
		this.endedAt = at;
	}

	/** What it had bought was taken back. */
	void reopen() {
		this.state = State.OPEN;
		this.endedAt = null;
	}

	boolean isOpen() {
		return this.state == State.OPEN;
	}

	UUID id() {
		return this.id;
	}

	UUID organizationId() {
		return this.organizationId;
	}

	/** The last day of the term that is renewed. */
	LocalDate anniversary() {
		return this.anniversary;
	}

	State state() {
		return this.state;
	}

	/** {@code null} before the steps are done. */
	String level() {
		return this.level;
	}

	/** The location that is invoiced; {@code null} before the steps are done. */
	UUID locationId() {
		return this.locationId;
	}

	UUID signatureId() {
		return this.signatureId;
	}

	String confirmedBy() {
		return this.confirmedBy;
	}

	/** {@code null} where nothing is due, or nothing is decided. */
	UUID orderId() {
		return this.orderId;
	}

	UUID evaluationId() {
		return this.evaluationId;
	}

	/**
	 * The organization's day on which it wants to be reminded, or {@code null}.
	 */
	LocalDate remindOn() {
		return this.remindOn;
	}

}

package org.partnercenter.upgrade;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An organization's way to a higher level: at most one is open at a time. */
@Entity
@Table(name = "level_upgrade")
class Upgrade {

	enum State {

		OPEN, ACTIVE, REQUIREMENTS_LOST, NOT_PAID

	}

	@Id
	private UUID id;

	private UUID organizationId;

	/** The organization while it is open, then null: so one can be open only. */
	private UUID openFor;

	/** The level assigned, which rises or falls while nothing is paid. */
	private String level;

	private UUID evaluationId;

	private UUID orderId;

	/** Between assignment and withdrawal. */
	private boolean requirementsLost;

	/** So that each order has a key of its own. */
	private int ordersPlaced;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant begunAt;

	private Instant endedAt;

	@Version
	private Long version;

	protected Upgrade() {
	}

	void judged(UUID evaluation) {
		this.evaluationId = evaluation;
	}

	void assign(String assigned) {
		this.level = assigned;
		this.requirementsLost = false;
	}

	void lose() {
		this.requirementsLost = true;
	}

	boolean isLost() {
		return this.requirementsLost;
	}

	/** The key of the next order. */
	String nextOrderKey() {
		this.ordersPlaced++;
		return "upgrade:" + this.id + ":" + this.ordersPlaced;
	}

	void ordered(UUID order) {
		this.orderId = order;
	}

	void end(State outcome, Instant at) {
		this.state = outcome;
		this.openFor = null;
		this.endedAt = at;
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

	String level() {
		return this.level;
	}

	UUID evaluationId() {
		return this.evaluationId;
	}

	UUID orderId() {
		return this.orderId;
	}

	State state() {
		return this.state;
	}

}

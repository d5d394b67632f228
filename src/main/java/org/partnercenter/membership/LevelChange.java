package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.springframework.data.domain.Persistable;

/** The level of a membership became another one; written once and never changed. */
@Entity
@Table(name = "membership_level_change")
class LevelChange implements Persistable<UUID> {

	@Id
	private UUID id;

	private UUID organizationId;

	private String level;

	private String levelBefore;

	private LocalDate activeFrom;

	private UUID orderId;

	protected LevelChange() {
	}

	/**
	 * @param orderId that paid for it; of a fall to the level of entry, the order of the
	 * term, which was credited
	 */
	LevelChange(UUID organizationId, String level, String levelBefore, LocalDate activeFrom, UUID orderId) {
		this.id = UUID.randomUUID();
		this.organizationId = organizationId;
		this.level = level;
		this.levelBefore = levelBefore;
		this.activeFrom = activeFrom;
		this.orderId = orderId;
	}

	String level() {
		return this.level;
	}

	String levelBefore() {
		return this.levelBefore;
	}

	boolean isPaid() {
		return this.orderId != null;
	}

	boolean isPaidBy(UUID order) {
		return this.orderId != null && this.orderId.equals(order);
	}

	LocalDate activeFrom() {
		return this.activeFrom;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

}

package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A contact role that somebody holds; the row goes when the role is taken. */
@Entity
@Table(name = "contact_role")
class RoleRow {

	@Id
	private UUID id;

	private UUID organization;

	private UUID location;

	private String account;

	@Enumerated(EnumType.STRING)
	private ContactRole role;

	private UUID primaryOf;

	private Instant givenAt;

	protected RoleRow() {
	}

	UUID id() {
		return this.id;
	}

	UUID organization() {
		return this.organization;
	}

	UUID location() {
		return this.location;
	}

	String account() {
		return this.account;
	}

	ContactRole role() {
		return this.role;
	}

	boolean primary() {
		return this.primaryOf != null;
	}

}

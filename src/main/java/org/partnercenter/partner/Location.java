package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the tree of locations; its place in the tree never changes. */
@Entity
@Table(name = "location")
class Location {

	@Id
	private UUID id;

	private UUID organization;

	private UUID parent;

	private UUID headquartersOf;

	private String name;

	private String country;

	private String state;

	private String city;

	private String street;

	private String postalCode;

	private Instant addedAt;

	private Instant closedAt;

	protected Location() {
	}

	UUID id() {
		return this.id;
	}

	UUID parent() {
		return this.parent;
	}

	boolean isHeadquartersOf(UUID organization) {
		return organization.equals(this.headquartersOf);
	}

	/** All but the country. */
	void change(Branch told) {
		this.name = told.name();
		this.street = told.street();
		this.postalCode = told.postalCode();
		this.city = told.city();
		this.state = told.state();
	}

	void close(Instant at) {
		this.closedAt = at;
	}

	Place place() {
		return new Place(this.id, this.organization, this.parent, this.name, this.country, this.state, this.city,
				this.street, this.postalCode, this.addedAt, this.closedAt == null, this.headquartersOf != null);
	}

}

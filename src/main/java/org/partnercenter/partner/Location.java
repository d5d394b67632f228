package org.partnercenter.partner;

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

	Place place() {
		return new Place(this.id, this.organization, this.parent, this.name, this.country, this.state, this.city,
				this.headquartersOf != null);
	}

}

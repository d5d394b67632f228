package org.partnercenter.partner;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.database.InsertIfAbsent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The locations of an organization: a tree whose root is its one Headquarters.
 */
@Service
public class Locations {

	private final LocationRepository rows;

	private final InsertIfAbsent insert;

	Locations(LocationRepository rows, InsertIfAbsent insert) {
		this.rows = rows;
		this.insert = insert;
	}

	/** The Headquarters, which every enrolled organization has. */
	@Transactional(readOnly = true)
	public Place headquarters(UUID organization) {
		return this.rows.findByHeadquartersOf(organization).orElseThrow(NotFound::new).place();
	}

	/**
	 * All that are not closed, the Headquarters first, then by name; empty for an
	 * organization that is not enrolled.
	 */
	@Transactional(readOnly = true)
	public List<Place> of(UUID organization) {
		return all(organization).stream().filter(Place::open).toList();
	}

	/** Those that were closed, too. */
	@Transactional(readOnly = true)
	public List<Place> all(UUID organization) {
		return this.rows.findByOrganizationOrderByName(organization)
			.stream()
			.map(Location::place)
			.sorted(Comparator.comparing(place -> !place.headquarters()))
			.toList();
	}

	/** The location, closed or not, if it is one of this organization. */
	@Transactional(readOnly = true)
	public Optional<Place> find(UUID organization, UUID location) {
		return this.rows.findByIdAndOrganization(location, organization).map(Location::place);
	}

	/** Idempotent: the Headquarters that is there already stays as it is. */
	@Transactional
	UUID designateHeadquarters(Organization organization) {
		Map<String, Object> row = row(organization.id(), null, organization.displayName());
		row.put("headquarters_of", organization.id());
		row.put("country", organization.country());
		row.put("state", organization.state());
		row.put("city", organization.city());
		boolean isNew = this.insert.insert("location", row, "headquarters_of");
		return isNew ? (UUID) row.get("id") : headquarters(organization.id()).id();
	}

	/** A location below another one of the same organization. */
	@Transactional
	UUID addBelow(UUID organization, UUID parent, Branch told, Instant now) {
		find(organization, parent).orElseThrow(NotFound::new);
		Map<String, Object> row = row(organization, parent, told.name());
		row.put("country", told.country());
		row.put("state", told.state());
		row.put("city", told.city());
		row.put("street", told.street());
		row.put("postal_code", told.postalCode());
		row.put("added_at", now);
		this.insert.insert("location", row, "id");
		return (UUID) row.get("id");
	}

	/** Whether a location is the other one or lies below it. */
	boolean isWithin(UUID location, UUID other) {
		for (UUID at = location; at != null; at = parent(at)) {
			if (at.equals(other)) {
				return true;
			}
		}
		return false;
	}

	private UUID parent(UUID location) {
		return this.rows.findById(location).map(Location::parent).orElse(null);
	}

	private static Map<String, Object> row(UUID organization, UUID parent, String name) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", UUID.randomUUID());
		row.put("organization", organization);
		row.put("parent", parent);
		row.put("name", name);
		return row;
	}

}

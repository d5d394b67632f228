package org.partnercenter.partner;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Who is primary program contact of a location; one without a contact of its own has that
 * of the next location above.
 */
@Component
class PrimaryContacts {

	private final RoleRepository roles;

	private final Locations locations;

	PrimaryContacts(RoleRepository roles, Locations locations) {
		this.roles = roles;
		this.locations = locations;
	}

	Optional<String> ofHeadquarters(UUID organization) {
		return own(this.locations.headquarters(organization).id());
	}

	/** That of the location, or else of the next one above it that has one. */
	Optional<String> of(UUID organization, UUID location) {
		Optional<Place> place = this.locations.find(organization, location);
		Optional<String> own = place.map(Place::id).flatMap(this::own);
		return own.or(() -> place.map(Place::parent).flatMap(parent -> of(organization, parent)));
	}

	/** Nobody else's, not even from above. */
	Optional<String> own(UUID location) {
		return this.roles.findByPrimaryOf(location).map(RoleRow::account);
	}

}

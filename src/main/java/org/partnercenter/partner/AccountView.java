package org.partnercenter.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the account page shows its owner. */
@Component
@Transactional(readOnly = true)
class AccountView {

	/** Subscriptions would be the fourth; there are none yet. */
	static final List<String> TABS = List.of("organizations", "certifications", "privileges");

	private final People people;

	private final PersonalProfiles personalProfiles;

	private final Roles roles;

	private final Locations locations;

	AccountView(People people, PersonalProfiles personalProfiles, Roles roles, Locations locations) {
		this.people = people;
		this.personalProfiles = personalProfiles;
		this.roles = roles;
		this.locations = locations;
	}

	/** A location of one of the person's organizations. */
	record Spot(Organization organization, Place place) {
	}

	/**
	 * The chosen spot.
	 *
	 * @param primary name of the primary program contact there; {@code null} if nobody
	 */
	record Shown(Spot spot, String primary, Instant since) {
	}

	record Profile(Organization organization, PersonalProfile profile) {
	}

	/** A role the person holds, and where. */
	record Privilege(HeldRole held, Place place) {
	}

	record Privileges(Organization organization, List<Privilege> roles) {
	}

	List<Spot> spots(String account) {
		return this.people.organizationsOf(account)
			.stream()
			.flatMap(organization -> this.locations.of(organization.id())
				.stream()
				.sorted((one, other) -> Boolean.compare(other.headquarters(), one.headquarters()))
				.map(place -> new Spot(organization, place)))
			.toList();
	}

	Shown shown(Spot spot, String account) {
		UUID organization = spot.organization().id();
		String primary = this.roles.primaryProgramContact(organization, spot.place().id())
			.flatMap(contact -> this.people.nameOf(organization, contact))
			.orElse(null);
		return new Shown(spot, primary, this.personalProfiles.of(organization, account, account).associatedSince());
	}

	List<Profile> profiles(String account) {
		Map<UUID, PersonalProfile> own = this.personalProfiles.own(account)
			.stream()
			.collect(Collectors.toMap(PersonalProfile::organization, Function.identity()));
		return this.people.organizationsOf(account)
			.stream()
			.map(organization -> new Profile(organization, own.get(organization.id())))
			.toList();
	}

	List<Privileges> privileges(String account) {
		return this.people.organizationsOf(account)
			.stream()
			.map(organization -> new Privileges(organization, this.roles.of(organization.id(), account)
				.stream()
				.map(held -> new Privilege(held, this.locations.find(organization.id(), held.location()).orElseThrow()))
				.toList()))
			.toList();
	}

	/** The name of one of the person's organizations. */
	String nameOf(UUID organization, String account) {
		return this.people.organizationsOf(account)
			.stream()
			.filter(own -> own.id().equals(organization))
			.map(Organization::displayName)
			.findFirst()
			.orElseThrow(NotFound::new);
	}

}

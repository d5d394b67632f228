package org.partnercenter.partner;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The branch locations of an organization, which its Global Administrators add after the
 * enrollment; that costs nothing, and needs no contacts. They
 * change and close them, and choose their place in the tree; whoever wants
 * another place closes the branch and adds it anew. Whoever acts without the right, or
 * names a location that is not of the organization, gets {@link NotFound}. The row of the
 * Headquarters is locked by each change, as it is when roles change: nobody gets a role
 * at a branch that is just closed.
 */
@Service
@Transactional
class Branches {

	private final LocationRepository rows;

	private final Locations locations;

	private final Authority authority;

	private final RoleRepository roles;

	private final IndividualRepository people;

	private final Trail trail;

	private final Clock clock;

	Branches(LocationRepository rows, Locations locations, Authority authority, RoleRepository roles,
			IndividualRepository people, Trail trail, Clock clock) {
		this.rows = rows;
		this.locations = locations;
		this.authority = authority;
		this.roles = roles;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Adds a branch below another location.
	 * @return field to message key of what is wrong; then nothing was added
	 */
	Map<String, String> add(UUID organization, UUID parent, Branch told, String account) {
		begin(organization, account);
		Map<String, String> wrong = FieldRules.check(told);
		if (wrong.isEmpty()) {
			this.locations.find(organization, parent).filter(Place::open).orElseThrow(NotFound::new);
			UUID id = this.locations.addBelow(organization, parent, told, this.clock.instant());
			this.trail.record(fact("location.added", organization, id, account).with("name", told.name())
				.with("country", told.country())
				.with(OrganizationDetails.ADDRESS, told.said())
				.with("parent", parent));
		}
		return wrong;
	}

	/** All but the country, which stays. */
	Map<String, String> change(UUID organization, UUID id, Branch told, String account) {
		begin(organization, account);
		Location branch = branch(organization, id);
		Branch changed = told.in(branch.place().country());
		Map<String, String> wrong = FieldRules.check(changed);
		if (wrong.isEmpty() && !changed.equals(Branch.of(branch.place()))) {
			branch.change(changed);
			this.trail.record(fact("location.changed", organization, id, account).with("name", changed.name())
				.with(OrganizationDetails.ADDRESS, changed.said()));
		}
		return wrong;
	}

	/**
	 * Closes a branch: it stays in the records and cannot be chosen any more.
	 * @throws BranchInUse while people, roles or branches are there
	 */
	void close(UUID organization, UUID id, String account) throws BranchInUse {
		begin(organization, account);
		Location branch = branch(organization, id);
		boolean inUse = this.roles.existsByLocation(id) || this.rows.existsByParentAndClosedAtIsNull(id)
				|| this.people.active(organization, List.of(id), PageRequest.of(0, 1)).hasContent();
		if (inUse) {
			throw new BranchInUse(branch.place().name());
		}
		branch.close(this.clock.instant());
		this.trail.record(fact("location.closed", organization, id, account).with("name", branch.place().name()));
	}

	private void begin(UUID organization, String account) {
		Authority.demand(this.authority.isGlobal(organization, account));
		this.rows.lockHeadquarters(organization).orElseThrow(NotFound::new);
	}

	/** An open one; the Headquarters is none. */
	private Location branch(UUID organization, UUID id) {
		return this.rows.findByIdAndOrganization(id, organization)
			.filter(row -> row.place().open() && !row.place().headquarters())
			.orElseThrow(NotFound::new);
	}

	private static Fact fact(String action, UUID organization, UUID id, String account) {
		return Fact.of(action)
			.by(account, ContactRole.GLOBAL_ADMINISTRATOR.code())
			.forOrganization(organization)
			.about("location", id);
	}

}

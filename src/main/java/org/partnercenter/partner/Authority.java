package org.partnercenter.partner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Component;

import static org.partnercenter.partner.ContactRole.GLOBAL_ADMINISTRATOR;
import static org.partnercenter.partner.ContactRole.LOCATION_ADMINISTRATOR;
import static org.partnercenter.partner.ContactRole.PRIMARY_PROGRAM_CONTACT;

/**
 * Who may act where (D-30, R-070): a Global Administrator in his whole organization, a
 * location administrator in his location and below. Always read from the database, so
 * that what is taken ends at once. What a person may not do does not exist for him:
 * {@link NotFound}.
 */
@Component
class Authority {

	private final RoleRepository roles;

	private final Locations locations;

	Authority(RoleRepository roles, Locations locations) {
		this.roles = roles;
		this.locations = locations;
	}

	boolean isGlobal(UUID organization, String account) {
		return this.roles.existsByOrganizationAndAccountAndRoleIn(organization, account, List.of(GLOBAL_ADMINISTRATOR));
	}

	boolean administers(UUID organization, String account) {
		return this.roles.existsByOrganizationAndAccountAndRoleIn(organization, account,
				List.of(GLOBAL_ADMINISTRATOR, LOCATION_ADMINISTRATOR));
	}

	boolean reaches(UUID organization, UUID location, String account) {
		return reach(organization, account).contains(location);
	}

	/** The locations he administers. */
	Set<UUID> reach(UUID organization, String account) {
		boolean global = isGlobal(organization, account);
		List<UUID> own = global ? List.of()
				: this.roles.findByOrganizationAndAccountOrderByRole(organization, account)
					.stream()
					.filter(row -> row.role() == LOCATION_ADMINISTRATOR)
					.map(RoleRow::location)
					.toList();
		return this.locations.of(organization)
			.stream()
			.map(Place::id)
			.filter(place -> global || own.stream().anyMatch(root -> this.locations.isWithin(place, root)))
			.collect(Collectors.toSet());
	}

	/**
	 * Whether he may give, take or hand over this role: what makes a Global Administrator
	 * only a Global Administrator may.
	 */
	boolean mayChange(HeldRole held, String account) {
		return isGlobal(held.organization(), account)
				|| !concernsAll(held) && reaches(held.organization(), held.location(), account);
	}

	/** Whether he may remove the person: nobody removes who stands above him. */
	boolean mayRemove(Individual person, String account) {
		return mayRemove(person.organization(), person.account(), person.location(), account);
	}

	boolean mayRemove(WorkCard card, String account) {
		return mayRemove(card.organization(), card.account(), card.location(), account);
	}

	private boolean mayRemove(UUID organization, String person, UUID location, String account) {
		boolean below = !isGlobal(organization, person) && reaches(organization, location, account);
		return !person.equals(account) && (below || isGlobal(organization, account));
	}

	/** What the trail says about how somebody came to act. */
	String roleOf(UUID organization, String account) {
		if (isGlobal(organization, account)) {
			return GLOBAL_ADMINISTRATOR.code();
		}
		return administers(organization, account) ? LOCATION_ADMINISTRATOR.code() : "individual";
	}

	static void demand(boolean allowed) {
		if (!allowed) {
			throw new NotFound();
		}
	}

	private boolean concernsAll(HeldRole held) {
		return held.role() == GLOBAL_ADMINISTRATOR || held.role() == PRIMARY_PROGRAM_CONTACT
				&& this.locations.headquarters(held.organization()).id().equals(held.location());
	}

}

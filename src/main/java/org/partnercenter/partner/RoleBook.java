package org.partnercenter.partner;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.database.InsertIfAbsent;
import org.springframework.stereotype.Component;

import static org.partnercenter.partner.ContactRole.GLOBAL_ADMINISTRATOR;
import static org.partnercenter.partner.ContactRole.PRIMARY_PROGRAM_CONTACT;

/**
 * Writes contact roles and keeps what must hold of them together: one Global
 * Administrator at least (D-20), the primary program contact of the Headquarters is one
 * the engine's group follows. Asks for no right: {@link Roles} does.
 */
@Component
class RoleBook {

	private static final String CONTACT_ROLE = "contact_role";

	private static final String[] KEY = { "location", "account", "role" };

	private final RoleRepository roles;

	private final LocationRepository locations;

	private final AdministratorsGroup group;

	private final InsertIfAbsent insert;

	private final Clock clock;

	RoleBook(RoleRepository roles, LocationRepository locations, AdministratorsGroup group, InsertIfAbsent insert,
			Clock clock) {
		this.roles = roles;
		this.locations = locations;
		this.group = group;
		this.insert = insert;
		this.clock = clock;
	}

	/**
	 * To be called before anything is read: two who change the people of an organization
	 * at once go one after the other, and the second sees what the first has done.
	 * @return the Headquarters
	 */
	UUID lock(UUID organization) {
		return this.locations.lockHeadquarters(organization).orElseThrow(NotFound::new).id();
	}

	/** Whether the person did not have the role before. */
	boolean put(HeldRole held) {
		boolean isNew = write(held);
		if (isPrimaryOfHeadquarters(held)) {
			write(with(held, GLOBAL_ADMINISTRATOR));
		}
		this.group.follow(held.organization(), held.account());
		return isNew;
	}

	/**
	 * The founder's role at the Headquarters, before anybody else has one. He is in the
	 * group from its beginning: nothing has to follow.
	 * @return whether he did not have the role before
	 */
	boolean found(HeldRole first) {
		return !this.insert.insertAll(CONTACT_ROLE, List.of(row(with(first, GLOBAL_ADMINISTRATOR)), row(first)), KEY)
			.isEmpty();
	}

	private boolean write(HeldRole held) {
		return this.insert.insert(CONTACT_ROLE, row(held), KEY);
	}

	private Map<String, Object> row(HeldRole held) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", UUID.randomUUID());
		row.put("organization", held.organization());
		row.put("location", held.location());
		row.put("account", held.account());
		row.put("role", held.role());
		row.put("primary_of", (held.role() == PRIMARY_PROGRAM_CONTACT) ? held.location() : null);
		row.put("given_at", this.clock.instant());
		return row;
	}

	/**
	 * Takes a role. Who stops to be Global Administrator stops to be primary program
	 * contact of the Headquarters too; that goes to whoever is Global Administrator
	 * longest.
	 * @return who became primary program contact by this
	 * @throws LastAdministrator if nobody would be left (D-20)
	 */
	Optional<HeldRole> end(HeldRole held) {
		boolean leads = held.role() == GLOBAL_ADMINISTRATOR || isPrimaryOfHeadquarters(held);
		Optional<String> successor = leads ? Optional.of(successor(held)) : Optional.empty();
		boolean wasPrimary = leads && delete(with(held, PRIMARY_PROGRAM_CONTACT));
		delete(held);
		this.group.follow(held.organization(), held.account());
		Optional<HeldRole> next = successor.filter(account -> wasPrimary)
			.map(account -> new HeldRole(held.organization(), held.location(), account, PRIMARY_PROGRAM_CONTACT));
		next.ifPresent(this::put);
		return next;
	}

	/** Takes all roles of a person; see {@link #end}. */
	Optional<HeldRole> endAll(UUID organization, String account) {
		List<Optional<HeldRole>> followers = of(organization, account).stream().map(this::end).toList();
		return followers.stream().flatMap(Optional::stream).findFirst();
	}

	Optional<String> primaryOf(UUID location) {
		return this.roles.findByPrimaryOf(location).map(RoleRow::account);
	}

	/** The primary program contact of a location is another person from now on. */
	void handOver(HeldRole next) {
		this.roles.findByPrimaryOf(next.location()).ifPresent(row -> this.roles.end(row.id()));
		put(next);
	}

	List<HeldRole> of(UUID organization, String account) {
		return this.roles.findByOrganizationAndAccountOrderByRole(organization, account)
			.stream()
			.map(HeldRole::of)
			.toList();
	}

	private String successor(HeldRole held) {
		return this.roles.holders(held.organization(), GLOBAL_ADMINISTRATOR)
			.stream()
			.map(RoleRow::account)
			.filter(account -> !account.equals(held.account()))
			.findFirst()
			.orElseThrow(() -> new LastAdministrator(held.organization()));
	}

	private boolean delete(HeldRole held) {
		return this.roles.findByLocationAndAccountAndRole(held.location(), held.account(), held.role())
			.map(row -> this.roles.end(row.id()) > 0)
			.orElse(false);
	}

	private boolean isPrimaryOfHeadquarters(HeldRole held) {
		return held.role() == PRIMARY_PROGRAM_CONTACT && this.locations.findById(held.location())
			.filter(location -> location.isHeadquartersOf(held.organization()))
			.isPresent();
	}

	private static HeldRole with(HeldRole held, ContactRole role) {
		return new HeldRole(held.organization(), held.location(), held.account(), role);
	}

}

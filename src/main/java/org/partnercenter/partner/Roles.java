package org.partnercenter.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.partner.Authority.demand;
import static org.partnercenter.partner.ContactRole.GLOBAL_ADMINISTRATOR;
import static org.partnercenter.partner.ContactRole.PRIMARY_PROGRAM_CONTACT;

/**
 * The contact roles of an organization's people: who holds which, and who may change that
 * (D-05, D-20, D-30, R-035, R-198). Roles belong to a location; that of a Global
 * Administrator to the Headquarters. Whoever acts without the right, or names a person or
 * location that is not of the organization, gets
 * {@link org.partnercenter.access.NotFound}.
 */
@Service
public class Roles {

	private final RoleRepository roles;

	private final RoleBook book;

	private final PrimaryContacts primary;

	private final Authority authority;

	private final Locations locations;

	private final IndividualRepository people;

	private final PeopleNews news;

	Roles(RoleRepository roles, RoleBook book, PrimaryContacts primary, Authority authority, Locations locations,
			IndividualRepository people, PeopleNews news) {
		this.roles = roles;
		this.book = book;
		this.primary = primary;
		this.authority = authority;
		this.locations = locations;
		this.people = people;
		this.news = news;
	}

	/** Whether the person may act in the whole organization. */
	@Transactional(readOnly = true)
	public boolean isGlobalAdministrator(UUID organization, String account) {
		return this.authority.isGlobal(organization, account);
	}

	/** Whether the person administers the organization or one of its locations. */
	@Transactional(readOnly = true)
	public boolean administers(UUID organization, String account) {
		return this.authority.administers(organization, account);
	}

	/**
	 * Whether the person may decide about a request of somebody to this organization: an
	 * administrator may, but nobody about himself, whatever else he is.
	 */
	@Transactional(readOnly = true)
	public boolean mayDecideAbout(UUID organization, String applicant, String account) {
		return !account.equals(applicant) && this.authority.administers(organization, account);
	}

	/** Accounts, longest in office first; never empty for an enrolled organization. */
	@Transactional(readOnly = true)
	public List<String> globalAdministrators(UUID organization) {
		return this.roles.holders(organization, GLOBAL_ADMINISTRATOR).stream().map(RoleRow::account).toList();
	}

	/** Everybody who holds a contact role, the longest in office first. */
	@Transactional(readOnly = true)
	public List<String> contacts(UUID organization) {
		return this.roles.findByOrganizationOrderByGivenAt(organization)
			.stream()
			.map(RoleRow::account)
			.distinct()
			.toList();
	}

	/** The account of the primary program contact of the Headquarters. */
	@Transactional(readOnly = true)
	public Optional<String> primaryProgramContact(UUID organization) {
		return this.primary.ofHeadquarters(organization);
	}

	/** The primary program contact of a location, or else of the next one above it. */
	@Transactional(readOnly = true)
	public Optional<String> primaryProgramContact(UUID organization, UUID location) {
		return this.primary.of(organization, location);
	}

	/** All roles of a person in an organization. */
	@Transactional(readOnly = true)
	public List<HeldRole> of(UUID organization, String account) {
		return this.book.of(organization, account);
	}

	/**
	 * Gives a role to a person of the organization; nothing happens if he has it. A
	 * primary program contact is not given: see {@link #handOver}.
	 */
	@Transactional
	public void give(HeldRole role, String byAccount) {
		demand(role.role() != PRIMARY_PROGRAM_CONTACT);
		prepare(role);
		demand(this.authority.mayChange(role, byAccount));
		if (this.book.put(role)) {
			this.news.given(role, byAccount);
		}
	}

	/**
	 * Takes a role from a person; nothing happens if he does not have it.
	 * @throws LastAdministrator if he is the last Global Administrator (D-20)
	 */
	@Transactional
	public void take(HeldRole role, String byAccount) {
		prepare(role);
		demand(this.authority.mayChange(role, byAccount));
		end(role, byAccount);
	}

	/**
	 * Gives up one's own role; nobody needs a right for that (D-30).
	 * @throws LastAdministrator if he is the last Global Administrator (D-20)
	 */
	@Transactional
	public void resign(HeldRole role) {
		prepare(role);
		end(role, role.account());
	}

	/**
	 * Makes another person of the organization primary program contact of a location. At
	 * the Headquarters he becomes Global Administrator by that; who was it before
	 * stays Global Administrator.
	 */
	@Transactional
	public void handOver(UUID organization, UUID location, String toAccount, String byAccount) {
		HeldRole next = new HeldRole(organization, location, toAccount, PRIMARY_PROGRAM_CONTACT);
		prepare(next);
		Optional<String> before = this.primary.own(location);
		demand(before.filter(byAccount::equals).isPresent() || this.authority.mayChange(next, byAccount));
		if (before.filter(toAccount::equals).isEmpty()) {
			this.book.handOver(next);
			this.news.handedOver(before.orElse(null), next, byAccount);
		}
	}

	private void prepare(HeldRole role) {
		UUID headquarters = this.book.lock(role.organization());
		demand(this.locations.find(role.organization(), role.location()).filter(Place::open).isPresent());
		demand(role.role() != GLOBAL_ADMINISTRATOR || role.location().equals(headquarters));
		demand(this.people.existsByOrganizationAndActiveAccount(role.organization(), role.account()));
	}

	private void end(HeldRole role, String byAccount) {
		if (this.book.of(role.organization(), role.account()).contains(role)) {
			Optional<HeldRole> successor = this.book.end(role);
			this.news.taken(role, byAccount);
			successor.ifPresent(next -> this.news.handedOver(role.account(), next, byAccount));
		}
	}

}

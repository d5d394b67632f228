package org.partnercenter.partner;

import java.util.UUID;

import org.partnercenter.access.OrganizationAdministrators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an organization that enrolls its Headquarters and its first person. */
@Component
class Founding {

	private final OrganizationAdministrators groups;

	private final Locations locations;

	private final People people;

	private final RoleBook roles;

	private final PeopleNews news;

	Founding(OrganizationAdministrators groups, Locations locations, People people, RoleBook roles, PeopleNews news) {
		this.groups = groups;
		this.locations = locations;
		this.people = people;
		this.roles = roles;
		this.news = news;
	}

	/**
	 * To be called once, in the transaction that writes the enrolled organization. The
	 * founder becomes primary program contact, and Global Administrator by that.
	 */
	@Transactional
	void found(Organization organization, String founder, IndividualProfile profile) {
		this.groups.found(organization.partnerProgramId(), founder);
		UUID headquarters = this.locations.designateHeadquarters(organization);
		HeldRole first = new HeldRole(organization.id(), headquarters, founder, ContactRole.PRIMARY_PROGRAM_CONTACT);
		this.people.found(first, profile);
		if (this.roles.found(first)) {
			this.news.founded(first);
		}
	}

	/** Whoever enrolls an organization anew is responsible for it from now on (D-22). */
	@Transactional
	void comeBack(Organization organization, String account) {
		UUID headquarters = this.locations.headquarters(organization.id()).id();
		HeldRole next = new HeldRole(organization.id(), headquarters, account, ContactRole.PRIMARY_PROGRAM_CONTACT);
		String before = this.roles.primaryOf(headquarters).orElse(null);
		if (!account.equals(before)) {
			this.roles.handOver(next);
			this.news.handedOver(before, next, account);
		}
	}

	boolean isOwn(UUID organization, String account) {
		return this.people.isAssociated(organization, account);
	}

}

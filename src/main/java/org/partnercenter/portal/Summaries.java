package org.partnercenter.portal;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.People;
import org.partnercenter.partner.Roles;

/** Writes the summary line of the layout. */
@Component
class Summaries {

	private final People people;

	private final Roles roles;

	private final Agreements agreements;

	private final Memberships memberships;

	Summaries(People people, Roles roles, Agreements agreements, Memberships memberships) {
		this.people = people;
		this.roles = roles;
		this.agreements = agreements;
		this.memberships = memberships;
	}

	Optional<Summary> of(Standpoint person) {
		return Optional.ofNullable(person.organization()).map(organization -> {
			UUID signature = this.agreements.latest(organization.id()).map(Signature::id).orElse(null);
			MembershipStatus membership = this.memberships.find(organization.id()).orElse(null);
			boolean reenrolls = membership != null && membership.phase().canRenew()
					&& this.roles.isGlobalAdministrator(organization.id(), person.account().id());
			return new Summary(organization.displayName(), membership, reenrolls, administrator(organization),
					contact(organization), signature, person.associations() > 1);
		});
	}

	private String administrator(Organization organization) {
		String contact = this.roles.primaryProgramContact(organization.id()).orElse(null);
		return this.roles.globalAdministrators(organization.id())
			.stream()
			// the contact first: it is to him that people should turn
			.sorted((one, other) -> Boolean.compare(other.equals(contact), one.equals(contact)))
			.findFirst()
			.flatMap(account -> this.people.nameOf(organization.id(), account))
			.orElse(null);
	}

	private String contact(Organization organization) {
		return this.roles.primaryProgramContact(organization.id())
			.flatMap(account -> this.people.nameOf(organization.id(), account))
			.orElse(null);
	}

}

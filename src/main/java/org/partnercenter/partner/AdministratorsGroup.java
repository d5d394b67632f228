package org.partnercenter.partner;

import java.util.List;
import java.util.UUID;

import org.partnercenter.access.OrganizationAdministrators;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's group of those who act for an organization in step with the contact
 * roles: in it are those who administer the Headquarters, and so all that lies below.
 */
@Component
class AdministratorsGroup {

	private static final List<ContactRole> ADMINISTRATORS = List.of(ContactRole.GLOBAL_ADMINISTRATOR,
			ContactRole.LOCATION_ADMINISTRATOR);

	private final OrganizationAdministrators groups;

	private final OrganizationRepository organizations;

	private final RoleRepository roles;

	AdministratorsGroup(OrganizationAdministrators groups, OrganizationRepository organizations, RoleRepository roles) {
		this.groups = groups;
		this.organizations = organizations;
		this.roles = roles;
	}

	/** To be called after each change of the person's roles, in the same transaction. */
	void follow(UUID organization, String account) {
		String programId = programId(organization);
		if (this.roles.administersHeadquarters(organization, account, ADMINISTRATORS)) {
			this.groups.add(programId, account);
		}
		else {
			this.groups.remove(programId, account);
		}
	}

	private String programId(UUID organization) {
		return this.organizations.findById(organization).orElseThrow().snapshot().partnerProgramId();
	}

}

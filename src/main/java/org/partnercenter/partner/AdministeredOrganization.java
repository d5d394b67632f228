package org.partnercenter.partner;

import org.partnercenter.access.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * The organization of this session, for pages that only its Global Administrators have
 * {@link org.partnercenter.access.NotFound} for everybody else.
 */
@Component
class AdministeredOrganization {

	private final CurrentOrganization current;

	private final CurrentPerson person;

	private final Authority authority;

	AdministeredOrganization(CurrentOrganization current, CurrentPerson person, Authority authority) {
		this.current = current;
		this.person = person;
		this.authority = authority;
	}

	Organization get() {
		Organization organization = this.current.get();
		Authority.demand(this.authority.isGlobal(organization.id(), this.person.id()));
		return organization;
	}

}

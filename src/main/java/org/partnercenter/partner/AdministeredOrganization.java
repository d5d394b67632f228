package org.partnercenter.partner;

import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * The organization of this session, for pages that only its Global Administrators have
 * {@link org.partnercenter.access.NotFound} for everybody else.
 */
@Component
public class AdministeredOrganization {

	private final CurrentOrganization current;

	private final CurrentPerson person;

	private final Authority authority;

	private final Organizations organizations;

	AdministeredOrganization(CurrentOrganization current, CurrentPerson person, Authority authority,
			Organizations organizations) {
		this.current = current;
		this.person = person;
		this.authority = authority;
		this.organizations = organizations;
	}

	/** For a page that is asked for. */
	public Organization get() {
		return get(this.current.get().id());
	}

	/**
	 * For a page that is sent back: the organization it showed, which need not be that of
	 * the session any more when two windows are open.
	 */
	public Organization get(UUID shown) {
		Authority.demand(this.authority.isGlobal(shown, this.person.id()));
		return this.organizations.get(shown);
	}

}

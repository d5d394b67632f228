package org.partnercenter.portal;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.partnercenter.access.Account;
import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.CurrentOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.People;
import org.partnercenter.partner.Roles;

/**
 * Finds out where a visitor stands; once for each request, so never from memory (D-30).
 */
@Component
class Standpoints {

	private static final String FOUND = Standpoints.class.getName();

	private final CurrentPerson person;

	private final CurrentOrganization organization;

	private final People people;

	private final Roles roles;

	Standpoints(CurrentPerson person, CurrentOrganization organization, People people, Roles roles) {
		this.person = person;
		this.organization = organization;
		this.people = people;
		this.roles = roles;
	}

	Standpoint of(HttpServletRequest request) {
		if (request.getAttribute(FOUND) instanceof Standpoint known) {
			return known;
		}
		Standpoint found = this.person.find().map(this::of).orElse(Standpoint.STRANGER);
		request.setAttribute(FOUND, found);
		return found;
	}

	private Standpoint of(Account account) {
		if (account.staff()) {
			return new Standpoint(account, 0, null, false);
		}
		int associations = this.people.organizationsOf(account.id()).size();
		Optional<Organization> current = this.organization.find();
		boolean administers = current.filter(each -> this.roles.administers(each.id(), account.id())).isPresent();
		return new Standpoint(account, associations, current.orElse(null), administers);
	}

}

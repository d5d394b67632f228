package org.partnercenter.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.partnercenter.access.Account;
import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Component;

/**
 * The organization for which the signed-in person acts in this session. Whether
 * he still belongs to it is read from the database at each question, so that an
 * association which ended ends in open sessions too (D-30).
 */
@Component
public class CurrentOrganization {

	private static final String CHOSEN = CurrentOrganization.class.getName();

	private final HttpServletRequest request;

	private final CurrentPerson person;

	private final People people;

	CurrentOrganization(HttpServletRequest request, CurrentPerson person, People people) {
		this.request = request;
		this.person = person;
		this.people = people;
	}

	/**
	 * The chosen organization, or the only one; empty for a person with none, and with
	 * several of which none is chosen yet.
	 */
	public Optional<Organization> find() {
		List<Organization> own = own();
		return chosenOf(own).or(() -> (own.size() == 1) ? Optional.of(own.get(0)) : Optional.empty());
	}

	/** For pages that mean nothing without one: {@link NotFound} where there is none. */
	public Organization get() {
		return find().orElseThrow(NotFound::new);
	}

	/** Whether the person belongs to several and has chosen none in this session. */
	boolean mustBeChosen() {
		List<Organization> own = own();
		return own.size() > 1 && chosenOf(own).isEmpty();
	}

	/** From now on the person acts for this one of his organizations. */
	public void choose(UUID organization) {
		if (!this.people.isAssociated(organization, this.person.id())) {
			throw new NotFound();
		}
		this.request.getSession().setAttribute(CHOSEN, organization);
	}

	private List<Organization> own() {
		return this.person.find().map(Account::id).map(this.people::organizationsOf).orElse(List.of());
	}

	private Optional<Organization> chosenOf(List<Organization> own) {
		HttpSession session = this.request.getSession(false);
		Object chosen = (session == null) ? null : session.getAttribute(CHOSEN);
		return own.stream().filter(each -> each.id().equals(chosen)).findFirst();
	}

}

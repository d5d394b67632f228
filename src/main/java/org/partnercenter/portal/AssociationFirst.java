package org.partnercenter.portal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.partnercenter.access.Account;
import org.partnercenter.access.Detour;
import org.partnercenter.partner.People;

/**
 * A person who belongs to no organization reaches nothing but the ways to change that
 * everything else leads him to the start page, which knows where he stands.
 */
@Component
class AssociationFirst implements Detour {

	/**
	 * What is open to him all the same, besides the pages for everybody; his data are his
	 * without any organization, and so is the right to have them erased, or not.
	 */
	private static final List<String> OPEN = List.of("/enrollment", "/association", "/wizard", "/agreement/current",
			"/account/data");

	private final People people;

	AssociationFirst(People people) {
		this.people = people;
	}

	@Override
	public Optional<String> insteadOf(Account person, String path) {
		boolean mayPass = person.staff() || OPEN.stream().anyMatch(open -> isBelow(open, path))
				|| !this.people.organizationsOf(person.id()).isEmpty();
		return mayPass ? Optional.empty() : Optional.of("/");
	}

	private static boolean isBelow(String open, String path) {
		return path.equals(open) || path.startsWith(open + "/");
	}

}

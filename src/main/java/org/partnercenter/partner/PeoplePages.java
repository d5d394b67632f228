package org.partnercenter.partner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnercenter.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * <em>People and roles</em> of the chosen organization, for those who administer it.
 * Shows work cards and nothing else of a person (D-12).
 */
@Controller
class PeoplePages {

	private final CurrentOrganization current;

	private final CurrentPerson person;

	private final WorkCards cards;

	private final Authority authority;

	private final Locations locations;

	PeoplePages(CurrentOrganization current, CurrentPerson person, WorkCards cards, Authority authority,
			Locations locations) {
		this.current = current;
		this.person = person;
		this.cards = cards;
		this.authority = authority;
		this.locations = locations;
	}

	@GetMapping("/organization/people")
	String people(@RequestParam(defaultValue = "0") int page, Model model) {
		Organization organization = this.current.get();
		model.addAttribute("cards", this.cards.of(organization.id(), this.person.id(), Math.max(page, 0)));
		model.addAttribute("organization", organization);
		model.addAttribute("me", this.person.id());
		return "partner/people";
	}

	@GetMapping("/organization/people/{individual}")
	String person(@PathVariable UUID individual, Model model) {
		Organization organization = this.current.get();
		WorkCard card = this.cards.get(organization.id(), individual, this.person.id());
		Map<UUID, Place> places = this.locations.of(organization.id())
			.stream()
			.collect(Collectors.toMap(Place::id, Function.identity()));
		model.addAttribute("organization", organization);
		model.addAttribute("card", card);
		model.addAttribute("me", this.person.id());
		model.addAttribute("places", places);
		model.addAttribute("reach",
				this.authority.reach(organization.id(), this.person.id()).stream().map(places::get).toList());
		boolean global = this.authority.isGlobal(organization.id(), this.person.id());
		model.addAttribute("global", global);
		model.addAttribute("offered", offered(global));
		model.addAttribute("mayRemove", this.authority.mayRemove(card, this.person.id()));
		model.addAttribute("mayHandOver", global && (places.size() > 1 || !isPrimary(card)));
		return "partner/people-person";
	}

	/**
	 * The least of them first. A primary program contact is not given but handed over.
	 */
	private static List<ContactRole> offered(boolean global) {
		return Arrays.stream(ContactRole.values())
			.filter(role -> role != ContactRole.PRIMARY_PROGRAM_CONTACT)
			.filter(role -> role != ContactRole.GLOBAL_ADMINISTRATOR || global)
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private static boolean isPrimary(WorkCard card) {
		return card.roles().stream().anyMatch(held -> held.role() == ContactRole.PRIMARY_PROGRAM_CONTACT);
	}

}

package org.partnercenter.partner;

import java.util.List;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Choosing for which organization to work, and <em>Manage Your Organizations</em>
 * (R-193).
 */
@Controller
class OrganizationChoicePages {

	private final CurrentPerson person;

	private final CurrentOrganization current;

	private final People people;

	private final Roles roles;

	OrganizationChoicePages(CurrentPerson person, CurrentOrganization current, People people, Roles roles) {
		this.person = person;
		this.current = current;
		this.people = people;
		this.roles = roles;
	}

	@GetMapping("/organizations")
	String all(Model model) {
		model.addAttribute("organizations", this.people.organizationsOf(this.person.id()));
		model.addAttribute("chosen", this.current.find().map(Organization::id).orElse(null));
		return "partner/account-organizations";
	}

	@PostMapping("/organizations/choose")
	String choose(@RequestParam UUID organization) {
		this.current.choose(organization);
		return "redirect:/";
	}

	@GetMapping("/organizations/manage")
	String manage(Model model) {
		String me = this.person.id();
		List<Organization> administered = this.people.organizationsOf(me)
			.stream()
			.filter(organization -> this.roles.administers(organization.id(), me))
			.toList();
		model.addAttribute("organizations", administered);
		model.addAttribute("global",
				administered.stream()
					.map(Organization::id)
					.filter(organization -> this.roles.isGlobalAdministrator(organization, me))
					.toList());
		return "partner/account-manage";
	}

}

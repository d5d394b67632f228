package org.partnercenter.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The locations of the organization, for its Global Administrators. Only
 * places that can have something below them are offered as parents; nothing is
 * kept until it is saved.
 */
@Controller
@RequestMapping("/organization/locations")
class LocationsController {

	private static final String BACK = "redirect:/organization/locations";

	private static final String FORM = "partner/location";

	private final AdministeredOrganization administered;

	private final Locations locations;

	private final Branches branches;

	private final CountryChoices countries;

	private final CurrentPerson person;

	private final Sentences sentences;

	LocationsController(AdministeredOrganization administered, Locations locations, Branches branches,
			CountryChoices countries, CurrentPerson person, Sentences sentences) {
		this.administered = administered;
		this.locations = locations;
		this.branches = branches;
		this.countries = countries;
		this.person = person;
		this.sentences = sentences;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String list(Locale language, Model model) {
		Organization organization = this.administered.get();
		List<Place> all = this.locations.all(organization.id());
		model.addAttribute("organization", organization);
		model.addAttribute("locations", all);
		model.addAttribute("names", names(all));
		model.addAttribute("countries", this.countries.map(language));
		return "partner/locations";
	}

	@GetMapping("/new")
	String blank(Locale language, Model model) {
		Organization organization = this.administered.get();
		return form(organization, null, this.locations.headquarters(organization.id()).id().toString(), Branch.EMPTY,
				language, model);
	}

	@PostMapping
	String add(@RequestParam UUID organization, @RequestParam(defaultValue = "") UUID parent,
			@ModelAttribute("typed") Branch typed, Locale language, Model model, RedirectAttributes next) {
		Organization own = this.administered.get(organization);
		Map<String, String> wrong = (parent != null) ? this.branches.add(own.id(), parent, typed, this.person.id())
				: Map.of("parent", "partner.field.required");
		return wrong.isEmpty() ? told(next, "added", typed.name())
				: refused(wrong, own, null, (parent != null) ? parent.toString() : "", typed, language, model);
	}

	@GetMapping("/{location}")
	String edit(@PathVariable UUID location, Locale language, Model model) {
		Organization own = this.administered.get();
		return form(own, branch(own, location), "", Branch.of(branch(own, location)), language, model);
	}

	@PostMapping("/{location}")
	String change(@PathVariable UUID location, @RequestParam UUID organization, @ModelAttribute("typed") Branch typed,
			Locale language, Model model, RedirectAttributes next) {
		Organization own = this.administered.get(organization);
		Map<String, String> wrong = this.branches.change(own.id(), location, typed, this.person.id());
		return wrong.isEmpty() ? told(next, "changed", typed.name())
				: refused(wrong, own, branch(own, location), "", typed, language, model);
	}

	@PostMapping("/{location}/close")
	String close(@PathVariable UUID location, @RequestParam UUID organization, RedirectAttributes next) {
		Organization own = this.administered.get(organization);
		String name = branch(own, location).name();
		try {
			this.branches.close(own.id(), location, this.person.id());
			return told(next, "closed", name);
		}
		catch (BranchInUse ex) {
			return told(next, "inUse", name);
		}
	}

	private Place branch(Organization organization, UUID location) {
		return this.locations.find(organization.id(), location)
			.filter(place -> place.open() && !place.headquarters())
			.orElseThrow(NotFound::new);
	}

	private String refused(Map<String, String> wrong, Organization organization, Place branch, String parent,
			Branch typed, Locale language, Model model) {
		Map<String, String> said = new LinkedHashMap<>(wrong);
		said.replaceAll((field, key) -> this.sentences.say(key));
		model.addAttribute("errors", said);
		return form(organization, branch, parent, typed, language, model);
	}

	/**
	 * @param branch {@code null} for a new one
	 */
	private String form(Organization organization, Place branch, String parent, Branch typed, Locale language,
			Model model) {
		model.addAttribute("organization", organization);
		model.addAttribute("branch", branch);
		model.addAttribute("parent", parent);
		model.addAttribute("parents", names(this.locations.of(organization.id())));
		model.addAttribute("typed", typed);
		model.addAttribute("countries", this.countries.map(language));
		return FORM;
	}

	private static Map<String, String> names(List<Place> places) {
		Map<String, String> names = new LinkedHashMap<>();
		places.forEach(place -> names.put(place.id().toString(), place.name()));
		return names;
	}

	private static String told(RedirectAttributes next, String what, String name) {
		next.addFlashAttribute("told", "partner.locations.told." + what);
		next.addFlashAttribute("toldOf", name);
		return BACK;
	}

}

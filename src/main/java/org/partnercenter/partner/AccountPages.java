package org.partnercenter.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The Individual Account Home and the account page with its tabs:
 * about the signed-in person alone.
 */
@Controller
class AccountPages {

	private final CurrentPerson person;

	private final AccountView view;

	private final People people;

	private final Roles roles;

	private final Sentences sentences;

	AccountPages(CurrentPerson person, AccountView view, People people, Roles roles, Sentences sentences) {
		this.person = person;
		this.view = view;
		this.people = people;
		this.roles = roles;
		this.sentences = sentences;
	}

	@GetMapping("/individual")
	String home(Model model) {
		model.addAttribute("name", this.person.get().name());
		return "partner/account-home";
	}

	@GetMapping("/account")
	String account(@RequestParam(defaultValue = "organizations") String tab, @RequestParam Optional<UUID> place,
			Model model) {
		String me = this.person.id();
		List<AccountView.Spot> spots = this.view.spots(me);
		model.addAttribute("tab", AccountView.TABS.contains(tab) ? tab : AccountView.TABS.get(0));
		model.addAttribute("tabs", AccountView.TABS);
		model.addAttribute("spots", spots);
		model.addAttribute("profiles", this.view.profiles(me));
		model.addAttribute("privileges", this.view.privileges(me));
		spots.stream()
			.filter(spot -> place.isEmpty() || place.get().equals(spot.place().id()))
			.findFirst()
			.ifPresent(spot -> model.addAttribute("shown", this.view.shown(spot, me)));
		return "partner/account";
	}

	@PostMapping("/account/leave")
	String leave(@RequestParam UUID organization, RedirectAttributes next) {
		String name = this.view.nameOf(organization, this.person.id());
		try {
			this.people.leave(organization, this.person.id());
			next.addFlashAttribute("done", this.sentences.say("people.done.left", name));
		}
		catch (LastAdministrator ex) {
			next.addFlashAttribute("error", this.sentences.say("people.error.lastAdministrator", name));
		}
		return "redirect:/account";
	}

	@PostMapping("/account/resign")
	String resign(@RequestParam UUID organization, @RequestParam UUID location, @RequestParam String role,
			RedirectAttributes next) {
		String name = this.view.nameOf(organization, this.person.id());
		ContactRole given = ContactRole.of(role);
		try {
			this.roles.resign(new HeldRole(organization, location, this.person.id(), given));
			next.addFlashAttribute("done",
					this.sentences.say("people.done.resigned", this.sentences.say(given.label())));
		}
		catch (LastAdministrator ex) {
			next.addFlashAttribute("error", this.sentences.say("people.error.lastAdministrator", name));
		}
		return "redirect:/account?tab=privileges";
	}

}

package org.partnercenter.partner;

import java.util.UUID;
import java.util.function.Function;

import org.partnercenter.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The buttons of <em>People and roles</em>. Each carries the organization of its page: if
 * another one was chosen since, in another tab, nothing happens.
 */
@Controller
@RequestMapping("/organization/people/{individual}")
class PeopleActions {

	static final int LONGEST_REASON = 1000;

	private static final String LIST = "redirect:/organization/people";

	private final CurrentOrganization current;

	private final CurrentPerson person;

	private final WorkCards cards;

	private final Roles roles;

	private final People people;

	private final Sentences sentences;

	PeopleActions(CurrentOrganization current, CurrentPerson person, WorkCards cards, Roles roles, People people,
			Sentences sentences) {
		this.current = current;
		this.person = person;
		this.cards = cards;
		this.roles = roles;
		this.people = people;
		this.sentences = sentences;
	}

	@PostMapping("/give")
	String give(@PathVariable UUID individual, @RequestParam UUID organization, @RequestParam UUID location,
			@RequestParam String role, RedirectAttributes next) {
		return act(organization, individual, next, card -> {
			HeldRole given = held(card, location, ContactRole.of(role));
			this.roles.give(given, this.person.id());
			return this.sentences.say("people.done.given", card.name(), name(given));
		});
	}

	@PostMapping("/take")
	String take(@PathVariable UUID individual, @RequestParam UUID organization, @RequestParam UUID location,
			@RequestParam String role, RedirectAttributes next) {
		return act(organization, individual, next, card -> {
			HeldRole taken = held(card, location, ContactRole.of(role));
			if (card.account().equals(this.person.id())) {
				this.roles.resign(taken);
				return this.sentences.say("people.done.resigned", name(taken));
			}
			this.roles.take(taken, this.person.id());
			return this.sentences.say("people.done.taken", card.name(), name(taken));
		});
	}

	@PostMapping("/hand-over")
	String handOver(@PathVariable UUID individual, @RequestParam UUID organization, @RequestParam UUID location,
			RedirectAttributes next) {
		return act(organization, individual, next, card -> {
			this.roles.handOver(organization, location, card.account(), this.person.id());
			return this.sentences.say("people.done.handedOver", card.name());
		});
	}

	@PostMapping("/undo")
	String undo(@PathVariable UUID individual, @RequestParam UUID organization, RedirectAttributes next) {
		return remove(individual, organization, this.sentences.say("people.undo.reason"), next);
	}

	@PostMapping("/remove")
	String remove(@PathVariable UUID individual, @RequestParam UUID organization, @RequestParam String reason,
			RedirectAttributes next) {
		String given = reason.strip();
		if (given.isEmpty() || given.length() > LONGEST_REASON) {
			next.addFlashAttribute("reason", reason);
			next.addFlashAttribute("reasonError", this.sentences
				.say(given.isEmpty() ? "people.error.reason" : "people.error.reasonLong", LONGEST_REASON));
			return LIST + "/" + individual;
		}
		return act(organization, individual, next, card -> {
			// what was typed is not lost if this is refused
			next.addFlashAttribute("reason", reason);
			this.people.remove(organization, card.account(), this.person.id(), given);
			return this.sentences.say("people.done.removed", card.name());
		});
	}

	private String act(UUID organization, UUID individual, RedirectAttributes next, Function<WorkCard, String> change) {
		Organization chosen = this.current.get();
		if (!chosen.id().equals(organization)) {
			next.addFlashAttribute("error", this.sentences.say("people.error.otherOrganization"));
			return LIST;
		}
		WorkCard card = this.cards.get(organization, individual, this.person.id());
		try {
			next.addFlashAttribute("done", change.apply(card));
		}
		catch (LastAdministrator ex) {
			next.addFlashAttribute("error", this.sentences.say("people.error.lastAdministrator", chosen.displayName()));
		}
		return after(card);
	}

	/** Who has removed somebody, or given up his own right, does not go back there. */
	private String after(WorkCard card) {
		if (!this.roles.administers(card.organization(), this.person.id())) {
			return "redirect:/account?tab=privileges";
		}
		boolean stays = this.people.isAssociated(card.organization(), card.account());
		return stays ? LIST + "/" + card.id() : LIST;
	}

	private static HeldRole held(WorkCard card, UUID location, ContactRole role) {
		return new HeldRole(card.organization(), location, card.account(), role);
	}

	private String name(HeldRole role) {
		return this.sentences.say(role.role().label());
	}

}

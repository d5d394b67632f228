package org.partnercenter.portal;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.partnercenter.association.OpenRequests;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.People;
import org.partnercenter.wizard.OpenTasks;

/** Leads everybody to the page where his way begins. */
@Controller
class HomeController {

	private final Standpoints standpoints;

	private final OpenRequests requests;

	private final Memberships memberships;

	private final People people;

	private final OpenTasks tasks;

	HomeController(Standpoints standpoints, OpenRequests requests, Memberships memberships, People people,
			OpenTasks tasks) {
		this.standpoints = standpoints;
		this.requests = requests;
		this.memberships = memberships;
		this.people = people;
		this.tasks = tasks;
	}

	/** */
	@GetMapping("/")
	String start(HttpServletRequest request) {
		Standpoint person = this.standpoints.of(request);
		if (person.isStranger()) {
			return "portal/welcome";
		}
		if (person.isStaff()) {
			return "redirect:/staff";
		}
		if (person.isNewcomer()) {
			return this.requests.of(person.account().id())
				.stream()
				.findFirst()
				.map(id -> "redirect:/association/requests/" + id)
				.orElse("redirect:/join");
		}
		if (person.mustChoose()) {
			return "redirect:/organizations";
		}
		return person.administers() ? "redirect:/home" : "redirect:/individual";
	}

	/** The entry page with its two ways. */
	@GetMapping("/join")
	String join(HttpServletRequest request, Model model) {
		Standpoint person = this.standpoints.of(request);
		model.addAttribute("stranger", person.isStranger());
		model.addAttribute("newcomer", person.isNewcomer());
		return "portal/join";
	}

	/** The home of administrators, with dates, level and what waits. */
	@GetMapping("/home")
	String home(HttpServletRequest request, Model model) {
		Standpoint person = this.standpoints.of(request);
		if (!person.administers()) {
			return "redirect:/";
		}
		UUID organization = person.organization().id();
		model.addAttribute("firstName", person.account().firstName());
		model.addAttribute("organization", person.organization());
		model.addAttribute("membership", this.memberships.find(organization).orElse(null));
		model.addAttribute("people", this.people.countOf(organization));
		model.addAttribute("waiting", this.tasks.count());
		return "portal/home";
	}

}

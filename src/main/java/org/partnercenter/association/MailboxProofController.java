package org.partnercenter.association;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.OneTimeLinks;
import org.partnercenter.access.OneTimeLinks.Link;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The link of the mail after automatic approval (R-098, D-16). Opening it only ever shows
 * a page: scanners open links, too. The button works for the signed-in applicant alone.
 */
@Controller
@RequestMapping("/association/links/{token}")
class MailboxProofController {

	private final OneTimeLinks links;

	private final AssociationRequests requests;

	private final AssociationProcess process;

	private final Organizations organizations;

	private final CurrentPerson person;

	MailboxProofController(OneTimeLinks links, AssociationRequests requests, AssociationProcess process,
			Organizations organizations, CurrentPerson person) {
		this.links = links;
		this.requests = requests;
		this.process = process;
		this.organizations = organizations;
		this.person = person;
	}

	@GetMapping
	String open(@PathVariable String token, Model page) {
		Optional<AssociationRequest> request = this.links.peek(AssociationMails.PROOF, token)
			.filter(link -> link.account().equals(this.person.id()))
			.map(this::requestOf)
			.filter(found -> found.state() == RequestState.WAITING_FOR_PROOF);
		if (request.isEmpty()) {
			return "association/link-invalid";
		}
		page.addAttribute("token", token);
		page.addAttribute("email", request.get().email());
		page.addAttribute("organization", this.organizations.get(request.get().organizationId()));
		return "association/link";
	}

	@PostMapping
	@Transactional
	public String use(@PathVariable String token) {
		Optional<AssociationRequest> request = this.links.redeem(AssociationMails.PROOF, token, this.person.id())
			.map(this::requestOf)
			.filter(found -> found.state() == RequestState.WAITING_FOR_PROOF);
		if (request.isEmpty()) {
			return "association/link-invalid";
		}
		this.process.mailboxProven(request.get().id());
		return "redirect:/wizard/" + request.get().processInstanceId();
	}

	private AssociationRequest requestOf(Link link) {
		return this.requests.get(UUID.fromString(link.subject()));
	}

}

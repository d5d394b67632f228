package org.partnercenter.association;

import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a request stands, for the person who made it: to go on, to wait, to withdraw. */
@Controller
@RequestMapping("/association/requests")
class AssociationRequestController {

	private final AssociationRequests requests;

	private final AssociationProcess process;

	private final AssociationMails mails;

	private final Organizations organizations;

	private final CurrentPerson person;

	AssociationRequestController(AssociationRequests requests, AssociationProcess process, AssociationMails mails,
			Organizations organizations, CurrentPerson person) {
		this.requests = requests;
		this.process = process;
		this.mails = mails;
		this.organizations = organizations;
		this.person = person;
	}

	/** "Associate to this Organization"; enrolled organizations only. */
	@PostMapping
	String request(@RequestParam UUID organization) {
		Organization chosen = this.organizations.find(organization)
			.filter(Organization::enrolled)
			.orElseThrow(NotFound::new);
		UUID id = this.process.request(this.person.id(), chosen.id());
		return "redirect:/wizard/" + own(id).processInstanceId();
	}

	@GetMapping("/{id}")
	String standing(@PathVariable UUID id, Model page) {
		AssociationRequest request = own(id);
		page.addAttribute("request", RequestView.of(request, this.process.waitsForApplicant(request)));
		page.addAttribute("organization", this.organizations.get(request.organizationId()));
		return "association/request";
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id) {
		if (own(id).isOpen()) {
			this.process.withdraw(id);
		}
		return "redirect:/association/requests/" + id;
	}

	/** The mail with the link once more; the link before it ends. */
	@PostMapping("/{id}/resend")
	String resend(@PathVariable UUID id) {
		if (own(id).state() == RequestState.WAITING_FOR_PROOF) {
			this.mails.proof(id);
		}
		return "redirect:/association/requests/" + id + "?sent";
	}

	@ExceptionHandler(TooManyRequests.class)
	String tooMany() {
		return "association/too-many";
	}

	private AssociationRequest own(UUID id) {
		return this.requests.find(id)
			.filter(request -> request.accountId().equals(this.person.id()))
			.orElseThrow(NotFound::new);
	}

	/**
	 * What the page shows.
	 *
	 * @param state as message key {@code association.state.<state>}
	 */
	record RequestView(UUID id, String state, String email, String reason, boolean open, boolean waitsForProof,
			boolean mayGoOn, String wizard) {

		static RequestView of(AssociationRequest request, boolean waitsForHim) {
			boolean begins = request.state() == RequestState.APPROVED || request.state() == RequestState.BEGUN;
			boolean mayGoOn = begins && waitsForHim;
			return new RequestView(request.id(), request.state().name(),
					request.applicant().map(Applicant::email).orElse(""),
					request.decision().map(Decided::reason).orElse(null), request.isOpen(),
					request.state() == RequestState.WAITING_FOR_PROOF, mayGoOn,
					"/wizard/" + request.processInstanceId());
		}

	}

}

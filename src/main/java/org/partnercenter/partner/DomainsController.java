package org.partnercenter.partner;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The e-mail domains of the organization, for its Global Administrators (D-17, D-18). */
@Controller
@RequestMapping("/organization/domains")
class DomainsController {

	private static final String PAGE = "partner/domains";

	private static final String BACK = "redirect:/organization/domains";

	private final AdministeredOrganization administered;

	private final DomainClaims claims;

	private final DomainProofs proofs;

	private final CurrentPerson person;

	private final MessageSource texts;

	DomainsController(AdministeredOrganization administered, DomainClaims claims, DomainProofs proofs,
			CurrentPerson person, MessageSource texts) {
		this.administered = administered;
		this.claims = claims;
		this.proofs = proofs;
		this.person = person;
		this.texts = texts;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String list(Model model) {
		return list(this.administered.get(), model);
	}

	private String list(Organization organization, Model model) {
		model.addAttribute("organization", organization);
		model.addAttribute("claims", this.claims.of(organization.id()));
		return PAGE;
	}

	@PostMapping
	String add(@RequestParam UUID organization, @RequestParam(defaultValue = "") String domain, Locale language,
			Model model, RedirectAttributes next) {
		try {
			Claim claim = this.claims.add(organization, domain, this.person.id());
			return told(next, "added", claim.display());
		}
		catch (InvalidDomain ex) {
			model.addAttribute("errors", Map.of("domain", this.texts.getMessage(ex.key(), null, language)));
			model.addAttribute("domain", domain);
			return list(this.administered.get(organization), model);
		}
	}

	@PostMapping("/{claim}/proof")
	String sendProof(@PathVariable UUID claim, @RequestParam UUID organization,
			@RequestParam(defaultValue = "") String mailbox, Locale language, Model model, RedirectAttributes next) {
		try {
			this.proofs.send(organization, claim, mailbox, this.person.id());
			return told(next, "sent", mailbox.strip());
		}
		catch (InvalidEmail ex) {
			String field = "mailbox-" + claim;
			model.addAttribute("errors", Map.of(field, this.texts.getMessage(ex.key(), null, language)));
			model.addAttribute("mailbox", Map.of(claim, mailbox));
			return list(this.administered.get(organization), model);
		}
	}

	@PostMapping("/{claim}/sub-domains")
	String switchSubDomains(@PathVariable UUID claim, @RequestParam UUID organization,
			@RequestParam(defaultValue = "false") boolean on, RedirectAttributes next) {
		this.claims.switchSubDomains(organization, claim, on, this.person.id());
		return told(next, on ? "subDomainsOn" : "subDomainsOff", this.claims.get(claim).display());
	}

	@PostMapping("/{claim}/release")
	String release(@PathVariable UUID claim, @RequestParam UUID organization, RedirectAttributes next) {
		this.claims.release(organization, claim, this.person.id());
		return told(next, "released", this.claims.get(claim).display());
	}

	/** What the link in the mail opens: nothing is used up by it (D-16). */
	@GetMapping("/proof")
	String askProof(@RequestParam(defaultValue = "") String token, Model model) {
		model.addAttribute("claim", this.proofs.peek(token, this.person.id()).orElse(null));
		model.addAttribute("token", token);
		return "partner/domain-proof";
	}

	@PostMapping("/proof")
	String prove(@RequestParam(defaultValue = "") String token, Model model, RedirectAttributes next) {
		return this.proofs.use(token, this.person.id())
			.map(claim -> told(next, (claim.state() == ClaimState.PROVEN) ? "proven" : "contested", claim.display()))
			.orElseGet(() -> askProof(token, model));
	}

	private static String told(RedirectAttributes next, String what, String argument) {
		next.addFlashAttribute("told", "partner.domains.told." + what);
		next.addFlashAttribute("toldOf", argument);
		return BACK;
	}

}

package org.partnercenter.evidence;

import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.notification.PortalAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Regional Service Center's page for the keys of testing providers. */
@Controller
@RequestMapping("/staff/evidence/keys")
class ProviderKeyPages {

	private static final String PAGE = "evidence/keys";

	private static final String BACK = "redirect:/staff/evidence/keys";

	private final ProviderKeys keys;

	private final CurrentPerson person;

	private final PortalAddress portal;

	private final EvidenceTexts texts;

	ProviderKeyPages(ProviderKeys keys, CurrentPerson person, PortalAddress portal, EvidenceTexts texts) {
		this.keys = keys;
		this.person = person;
		this.portal = portal;
		this.texts = texts;
	}

	@GetMapping
	String keys(Model model) {
		demandClerk();
		return show("", Map.of(), model);
	}

	private String show(String provider, Map<String, String> errors, Model model) {
		model.addAttribute("keys", this.keys.all());
		model.addAttribute("address", this.portal.link(ExamDoor.PATH));
		model.addAttribute("provider", provider);
		model.addAttribute("errors", errors);
		return PAGE;
	}

	/**
	 * The key is on the answer to this very request only, and in no session: so this
	 * answer is a page and not a redirect.
	 */
	@PostMapping
	String make(@RequestParam(defaultValue = "") String provider, Model model) {
		demandClerk();
		String name = provider.strip();
		if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .-]{1,99}")) {
			return show(provider, Map.of("provider", this.texts.say("supply.keys.error")), model);
		}
		if (name.equalsIgnoreCase(ResultSupply.PROVIDER)) {
			return show(provider, Map.of("provider", this.texts.say("supply.keys.reserved")), model);
		}
		model.addAttribute("made", this.keys.make(name, this.person.id()));
		model.addAttribute("madeFor", name);
		return show("", Map.of(), model);
	}

	@PostMapping("/{key}/revoke")
	String revoke(@PathVariable UUID key, RedirectAttributes next) {
		demandClerk();
		this.keys.revoke(key, this.person.id());
		next.addFlashAttribute("done", this.texts.say("supply.keys.revoked"));
		return BACK;
	}

	private void demandClerk() {
		if (!this.person.isIn(StaffGroups.REGIONAL_SERVICE_CENTER)) {
			throw new NotFound();
		}
	}

}

package org.partnercenter.audit;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where auditors begin: one field for everything they may look for. */
@Controller
class AuditPage {

	private static final int LONGEST = 200;

	private final AuditSearch search;

	AuditPage(AuditSearch search) {
		this.search = search;
	}

	/** Goes straight to what was meant, where that is one thing only. */
	@GetMapping("/audit")
	String show(@RequestParam(defaultValue = "") String sought, Model model) {
		String typed = sought.strip().substring(0, Math.min(LONGEST, sought.strip().length()));
		model.addAttribute("sought", typed);
		if (!typed.isEmpty()) {
			Optional<String> place = this.search.exactly(typed);
			List<AuditSearch.Hit> hits = place.isPresent() ? List.of() : this.search.named(typed);
			if (place.isPresent() || hits.size() == 1) {
				return "redirect:" + place.orElseGet(() -> hits.get(0).path());
			}
			model.addAttribute("more", hits.size() > AuditSearch.MOST);
			model.addAttribute("hits", hits.subList(0, Math.min(AuditSearch.MOST, hits.size())));
		}
		return "audit/search";
	}

}

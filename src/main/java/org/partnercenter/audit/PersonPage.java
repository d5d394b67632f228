package org.partnercenter.audit;

import java.util.List;
import java.util.Locale;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person did and decided, and what was decided about him. */
@Controller
class PersonPage {

	private final PersonFacts facts;

	private final Timeline timeline;

	private final Wordings wordings;

	PersonPage(PersonFacts facts, Timeline timeline, Wordings wordings) {
		this.facts = facts;
		this.timeline = timeline;
		this.wordings = wordings;
	}

	/** Of an erased person stays what was recorded, without the name. */
	@GetMapping("/audit/people/{account}")
	String show(@PathVariable String account, @RequestParam(defaultValue = "") List<String> kind,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until,
			@RequestParam(defaultValue = "") String before, Locale language, Model model) {
		Wording words = this.wordings.in(language, List.of(account));
		Filter filter = Filter.of(kind, from, until);
		Timeline.Page page = this.timeline.page(Subject.person(account), filter, Cursor.parse(before).orElse(null));
		PersonFacts.Known known = this.facts.of(account);
		if (!words.knows(account) && known.associations().isEmpty() && page.entries().isEmpty() && !filter.narrow()) {
			throw new NotFound();
		}
		model.addAttribute("account", account);
		model.addAttribute("known", known);
		model.addAttribute("erased", !words.knows(account));
		model.addAttribute("words", words);
		TimelinePart.of(page, filter, before, this.wordings.lines(page.entries(), language)).into(model);
		return "audit/person";
	}

}

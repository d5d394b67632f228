package org.partnercenter.rulechange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.partnercenter.access.CurrentPerson;

/** The tables that can be rehearsed, and the drafts there are. */
@Controller
class RulesController {

	private final RuleTables tables;

	private final RuleDrafts drafts;

	private final RuleWords words;

	private final CurrentPerson person;

	RulesController(RuleTables tables, RuleDrafts drafts, RuleWords words, CurrentPerson person) {
		this.tables = tables;
		this.drafts = drafts;
		this.words = words;
		this.person = person;
	}

	@GetMapping("/rules")
	String show(Model model) {
		List<RuleTable> tables = this.tables.newest();
		Map<String, RuleTable> byId = tables.stream().collect(Collectors.toMap(RuleTable::id, Function.identity()));
		model.addAttribute("tables", tables);
		model.addAttribute("byId", byId);
		model.addAttribute("drafts", this.drafts.newest());
		model.addAttribute("words", this.words);
		return "rulechange/rules";
	}

	@PostMapping("/rules")
	String begin(@RequestParam(defaultValue = "") String table) {
		return "redirect:/rules/" + this.drafts.begin(table, this.person.id());
	}

}

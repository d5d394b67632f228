package org.partnercenter.billing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where finance brings the statements of the bank. */
@Controller
@RequestMapping("/staff/billing/statement")
class StatementController {

	private static final int MOST_STATEMENTS = 50;

	private final Statements statements;

	private final Orders orders;

	private final CurrentPerson person;

	private final BillingPages pages;

	StatementController(Statements statements, Orders orders, CurrentPerson person, BillingPages pages) {
		this.statements = statements;
		this.orders = orders;
		this.person = person;
		this.pages = pages;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	/**
	 * Asks for a file, or shows what became of one.
	 * @param shown ids of statements
	 */
	@GetMapping
	String show(@RequestParam(defaultValue = "") List<UUID> shown, Locale language, Model model) {
		demandFinance();
		List<StatementLine> lines = shown.stream()
			.limit(MOST_STATEMENTS)
			.flatMap(statement -> this.statements.lines(statement).stream())
			.toList();
		model.addAttribute("lines", lines);
		model.addAttribute("numbers",
				lines.stream()
					.map(StatementLine::order)
					.filter(java.util.Objects::nonNull)
					.distinct()
					.collect(Collectors.toMap(order -> order, order -> this.orders.get(order).number())));
		return this.pages.show("billing/statement", language, model);
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String run(@RequestParam MultipartFile statement, Locale language, Model model, RedirectAttributes next)
			throws IOException {
		demandFinance();
		try {
			Statements.Result result = this.statements.run(StatementFile.read(statement.getBytes()), this.person.id());
			next.addFlashAttribute("result", result);
			next.addAttribute("shown",
					result.statements().stream().map(UUID::toString).collect(Collectors.joining(",")));
			return "redirect:/staff/billing/statement";
		}
		catch (StatementRefused ex) {
			model.addAttribute("errors", this.pages.sentences(Map.of("statement", ex.key()), language));
			model.addAttribute("lines", List.of());
			return this.pages.show("billing/statement", language, model);
		}
	}

	private void demandFinance() {
		if (!this.person.isIn(StaffGroups.FINANCE)) {
			throw new NotFound();
		}
	}

}

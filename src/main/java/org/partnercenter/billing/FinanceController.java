package org.partnercenter.billing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All orders, for staff of the group finance; auditors only read. */
@Controller
@RequestMapping("/staff/billing")
class FinanceController {

	private static final int LONGEST_REASON = 1000;

	private final FinanceSearch search;

	private final Orders orders;

	private final Purchases purchases;

	private final Organizations organizations;

	private final CurrentPerson person;

	private final BillingPages pages;

	FinanceController(FinanceSearch search, Orders orders, Purchases purchases, Organizations organizations,
			CurrentPerson person, BillingPages pages) {
		this.search = search;
		this.orders = orders;
		this.purchases = purchases;
		this.organizations = organizations;
		this.person = person;
		this.pages = pages;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "open") String show, @RequestParam(defaultValue = "") String before,
			@RequestParam(defaultValue = "") String sought, @RequestParam(defaultValue = "") String country,
			Locale language, Model model) {
		demand(StaffGroups.FINANCE, StaffGroups.AUDITORS);
		boolean open = !show.equals("closed");
		model.addAttribute("open", open);
		model.addAttribute("sought", sought.strip());
		model.addAttribute("country", country);
		model.addAttribute("countries", this.pages.countries(language));
		model.addAttribute("found",
				sought.isBlank() ? this.search.page(open, before) : this.search.search(sought.strip(), country));
		return this.pages.show("billing/finance", language, model);
	}

	@GetMapping("/orders/{orderId}")
	String show(@PathVariable UUID orderId, Locale language, Model model) {
		demand(StaffGroups.FINANCE, StaffGroups.AUDITORS);
		return page(orderId, null, language, model);
	}

	/** An open order is cancelled, a paid one credited; both need a reason. */
	@PostMapping("/orders/{orderId}/cancel")
	String cancel(@PathVariable UUID orderId, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String state, Locale language, Model model, RedirectAttributes next) {
		demand(StaffGroups.FINANCE);
		Order order = this.orders.get(orderId);
		String given = BillingText.given(reason);
		Optional<String> wrong = (given == null) ? Optional.of("billing.error.reason")
				: BillingText.problem(given, LONGEST_REASON, true);
		if (wrong.isPresent() || !order.state().name().equals(state)) {
			String key = wrong.orElse("billing.error.stateChanged");
			model.addAttribute("errors", this.pages.sentences(Map.of("reason", key), language));
			return page(orderId, reason, language, model);
		}
		next.addFlashAttribute("told", takeBack(order, given));
		return "redirect:/staff/billing/orders/" + orderId;
	}

	private String takeBack(Order order, String reason) {
		return switch (order.state()) {
			case OPEN -> "billing.told." + this.orders.cancel(order.id(), reason, this.person.id()).state();
			case SETTLED -> "billing.told." + this.orders.credit(order.id(), reason, this.person.id()).state();
			default -> "billing.told." + order.state();
		};
	}

	private String page(UUID orderId, String reason, Locale language, Model model) {
		Order order = this.orders.get(orderId);
		model.addAttribute("purchase", this.purchases.of(order));
		model.addAttribute("organization", this.organizations.get(order.organization()));
		model.addAttribute("reason", reason);
		model.addAttribute("mayCancel", this.person.isIn(StaffGroups.FINANCE));
		return this.pages.show("billing/finance-order", language, model);
	}

	private void demand(String... groups) {
		for (String group : groups) {
			if (this.person.isIn(group)) {
				return;
			}
		}
		throw new NotFound();
	}

}

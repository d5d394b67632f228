package org.partnercenter.billing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What an organization has bought, for its Global Administrators; each order says
 * whose it is, whatever organization the session is for.
 */
@Controller
@RequestMapping("/purchases")
class PurchasesController {

	private final AdministeredOrganization administered;

	private final Orders orders;

	private final Purchases purchases;

	private final BillingDetails details;

	private final Roles roles;

	private final CurrentPerson person;

	private final BillingPages pages;

	PurchasesController(AdministeredOrganization administered, Orders orders, Purchases purchases,
			BillingDetails details, Roles roles, CurrentPerson person, BillingPages pages) {
		this.administered = administered;
		this.orders = orders;
		this.purchases = purchases;
		this.details = details;
		this.roles = roles;
		this.person = person;
		this.pages = pages;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping
	String list(Locale language, Model model) {
		Organization organization = this.administered.get();
		model.addAttribute("organization", organization);
		model.addAttribute("purchases", this.purchases.of(organization.id()));
		return this.pages.show("billing/purchases", language, model);
	}

	@GetMapping("/{orderId}")
	String show(@PathVariable UUID orderId, Locale language, Model model) {
		Order order = own(orderId);
		return page(order, BillingForm.of(order), language, model);
	}

	@PostMapping("/{orderId}/billing")
	String bill(@PathVariable UUID orderId, BillingForm form, Locale language, Model model, RedirectAttributes next) {
		own(orderId);
		Map<String, String> wrong = this.details.change(orderId, form, this.person.id());
		if (wrong.isEmpty()) {
			next.addFlashAttribute("told", "billing.told.saved");
			return "redirect:/purchases/" + orderId;
		}
		model.addAttribute("errors", this.pages.sentences(wrong, language));
		return page(own(orderId), form, language, model);
	}

	private String page(Order order, BillingForm form, Locale language, Model model) {
		model.addAttribute("purchase", this.purchases.of(order));
		model.addAttribute("seller", this.pages.seller());
		model.addAttribute("form", form);
		Map<String, String> kinds = new LinkedHashMap<>();
		Arrays.stream(CustomerKind.values())
			.map(CustomerKind::name)
			.forEach(kind -> kinds.put(kind, "billing.customer." + kind));
		model.addAttribute("kinds", this.pages.sentences(kinds, language));
		return this.pages.show("billing/purchase", language, model);
	}

	/** Someone else's looks like none. */
	private Order own(UUID id) {
		Order order = this.orders.get(id);
		if (!this.roles.isGlobalAdministrator(order.organization(), this.person.id())) {
			throw new NotFound();
		}
		return order;
	}

}

package org.partnercenter.billing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a Global Administrator pays an order. What a browser brings back from the card
 * provider is never believed: only what the provider itself tells us (T-P05).
 */
@Controller
@RequestMapping("/purchases/{orderId}")
class PaymentController {

	private static final String AGAIN = "5";

	private final Orders orders;

	private final Invoices invoices;

	private final PaymentDeadlines deadlines;

	private final PaymentChoice choice;

	private final Checkouts checkouts;

	private final Roles roles;

	private final CurrentPerson person;

	private final BillingPages pages;

	PaymentController(Orders orders, Invoices invoices, PaymentDeadlines deadlines, PaymentChoice choice,
			Checkouts checkouts, Roles roles, CurrentPerson person, BillingPages pages) {
		this.orders = orders;
		this.invoices = invoices;
		this.deadlines = deadlines;
		this.choice = choice;
		this.checkouts = checkouts;
		this.roles = roles;
		this.person = person;
		this.pages = pages;
	}

	/** So that pages can ask for errors when there are none. */
	@ModelAttribute("errors")
	Map<String, String> errors() {
		return Map.of();
	}

	@GetMapping("/pay")
	String ask(@PathVariable UUID orderId, Locale language, Model model) {
		return page(own(orderId), null, language, model);
	}

	/** Pressed twice, or in two windows, it is one choice and one page (T-P07). */
	@PostMapping("/pay")
	String pay(@PathVariable UUID orderId, @RequestParam String way,
			@RequestParam(defaultValue = "") String purchaseOrderNumber, Locale language, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		Order order = own(orderId);
		String number = BillingText.given(purchaseOrderNumber);
		Optional<String> wrong = BillingText.problem(number, 40, false);
		if (wrong.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("errors", this.pages.sentences(Map.of("purchaseOrderNumber", wrong.get()), language));
			return page(order, purchaseOrderNumber, language, model);
		}
		try {
			this.choice.choose(orderId, way(way), number, this.person.id());
		}
		catch (CheckoutUnavailable ex) {
			next.addFlashAttribute("told", "payment.pay.notClosed");
			return "redirect:/purchases/" + orderId + "/pay";
		}
		return "redirect:/purchases/" + orderId + (way(way) == PaymentWay.CARD ? "/checkout" : "/pay");
	}

	private static PaymentWay way(String way) {
		return switch (way) {
			case "CARD" -> PaymentWay.CARD;
			case "BANK" -> PaymentWay.BANK;
			default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		};
	}

	/**
	 * Leads to the page of the provider. Not by a redirect: a form may lead to ourselves
	 * only.
	 */
	@GetMapping("/checkout")
	String checkout(@PathVariable UUID orderId, Locale language, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		Order order = own(orderId);
		Optional<Checkout> open = this.checkouts.opened(orderId);
		if (open.isEmpty()) {
			if (order.isOpen() && this.choice.stage(orderId) == PaymentStage.CHOICE) {
				next.addFlashAttribute("told", "payment.pay.unavailable");
			}
			return "redirect:/purchases/" + orderId + "/pay";
		}
		response.setHeader("Refresh", "0;url=" + open.get().address());
		model.addAttribute("order", order);
		model.addAttribute("address", open.get().address());
		return this.pages.show("billing/checkout", language, model);
	}

	/** Where the provider sends the browser back to. */
	@GetMapping("/payment")
	String afterwards(@PathVariable UUID orderId, Locale language, Model model, HttpServletResponse response) {
		Order order = own(orderId);
		if (order.isOpen()) {
			response.setHeader("Refresh", AGAIN);
		}
		model.addAttribute("order", order);
		return this.pages.show("billing/payment", language, model);
	}

	private String page(Order order, String typed, Locale language, Model model) {
		Optional<Invoice> invoice = this.invoices.currentOf(order.id());
		model.addAttribute("order", order);
		model.addAttribute("invoice", invoice.orElse(null));
		model.addAttribute("until", invoice.map(this.deadlines::dueOn).orElse(null));
		model.addAttribute("stage", order.isOpen() ? this.choice.stage(order.id()).name() : "NONE");
		model.addAttribute("card", this.checkouts.offered());
		model.addAttribute("failed", this.checkouts.hasFailed(order.id()));
		model.addAttribute("seller", this.pages.seller());
		model.addAttribute("typed", (typed != null) ? typed : order.purchaseOrderNumber());
		return this.pages.show("billing/pay", language, model);
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

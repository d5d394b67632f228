package org.partnercenter.billing;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.partnercenter.access.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page of the local card provider, on which nobody types the number of a card. Not
 * there in production.
 */
@Controller
@Profile("!production")
@ConditionalOnProperty(name = "partner-center.billing.payment.card.provider", havingValue = "local")
@RequestMapping("/dev/checkout")
class LocalCheckoutController {

	private static final Map<String, CardEvent.Kind> ENDS = Map.of("pay", CardEvent.Kind.PAID, "fail",
			CardEvent.Kind.FAILED, "cancel", CardEvent.Kind.EXPIRED);

	private final CheckoutRows rows;

	private final Orders orders;

	private final LocalWebhooks webhooks;

	private final BillingPages pages;

	LocalCheckoutController(CheckoutRows rows, Orders orders, LocalWebhooks webhooks, BillingPages pages) {
		this.rows = rows;
		this.orders = orders;
		this.webhooks = webhooks;
		this.pages = pages;
	}

	@GetMapping("/{session}")
	String show(@PathVariable String session, Locale language, Model model) {
		Checkout page = find(session);
		model.addAttribute("checkout", page);
		model.addAttribute("number", this.orders.get(page.order()).number());
		return this.pages.show("billing/local-checkout", language, model);
	}

	@PostMapping("/{session}")
	String end(@PathVariable String session, @RequestParam String how) throws IOException {
		Checkout page = find(session);
		CardEvent.Kind kind = ENDS.get(how);
		if (kind == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (page.isOpen()) {
			this.webhooks.send(this.webhooks.event(kind, page));
		}
		return "redirect:/purchases/" + page.order() + (kind == CardEvent.Kind.PAID ? "/payment" : "/pay");
	}

	private Checkout find(String session) {
		return this.rows.bySession("local", session).orElseThrow(NotFound::new);
	}

}

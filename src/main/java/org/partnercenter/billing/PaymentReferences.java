package org.partnercenter.billing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Finds out which order a payer means: by the number of the invoice or the creditor
 * reference (ISO 11649) in what he wrote, even with blanks in it.
 */
@Component
class PaymentReferences {

	private static final Pattern CREDITOR_REFERENCE = Pattern.compile("RF\\d{2}\\d{1,21}");

	private static final Pattern INVOICE = Pattern.compile("INV-?(\\d{4})-?(\\d{6})");

	private final Orders orders;

	private final Invoices invoices;

	PaymentReferences(Orders orders, Invoices invoices) {
		this.orders = orders;
		this.invoices = invoices;
	}

	/** Empty if no order of ours is named, or more than one. */
	Optional<Order> find(List<String> texts) {
		Map<UUID, Order> found = new LinkedHashMap<>();
		// a long reference may go over the end of a line
		for (String text : Stream.concat(texts.stream(), Stream.of(String.join("", texts))).toList()) {
			String solid = text.replaceAll("[\\s\\u00a0]", "").toUpperCase(java.util.Locale.ROOT);
			Matcher reference = CREDITOR_REFERENCE.matcher(solid);
			while (reference.find()) {
				byReference(reference.group()).ifPresent(order -> found.put(order.id(), order));
			}
			Matcher invoice = INVOICE.matcher(solid);
			while (invoice.find()) {
				this.invoices.byNumber("INV-" + invoice.group(1) + "-" + invoice.group(2))
					.map(document -> this.orders.get(document.order()))
					.ifPresent(order -> found.put(order.id(), order));
			}
		}
		return (found.size() == 1) ? found.values().stream().findFirst() : Optional.empty();
	}

	/** Without blanks, other digits may follow: the check digits tell where it ends. */
	private Optional<Order> byReference(String digits) {
		for (int end = digits.length(); end > 4; end--) {
			Optional<Order> order = this.orders.byNumber(digits.substring(0, end));
			if (order.isPresent()) {
				return order;
			}
		}
		return Optional.empty();
	}

}

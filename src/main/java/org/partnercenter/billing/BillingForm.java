package org.partnercenter.billing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a payer typed about his invoice. */
record BillingForm(String name, String department, String street, String postalCode, String city, String state,
		String kind, String taxId, String purchaseOrderNumber) {

	BillingForm {
		name = BillingText.given(name);
		department = BillingText.given(department);
		street = BillingText.given(street);
		postalCode = BillingText.given(postalCode);
		city = BillingText.given(city);
		state = BillingText.given(state);
		taxId = BillingText.given(taxId);
		purchaseOrderNumber = BillingText.given(purchaseOrderNumber);
	}

	static BillingForm of(Order order) {
		BillingAddress address = order.address();
		return new BillingForm(address.name(), address.department(), address.street(), address.postalCode(),
				address.city(), address.state(), address.kind().name(), address.taxId(), order.purchaseOrderNumber());
	}

	/** Field to message key of what is wrong, in the order of the page. */
	Map<String, String> wrong() {
		Map<String, String> wrong = new LinkedHashMap<>();
		text(wrong, "purchaseOrderNumber", this.purchaseOrderNumber, 40);
		if (this.name == null) {
			wrong.put("name", "billing.error.name");
		}
		text(wrong, "name", this.name, 200);
		text(wrong, "department", this.department, 100);
		text(wrong, "street", this.street, 200);
		text(wrong, "postalCode", this.postalCode, 20);
		text(wrong, "city", this.city, 100);
		text(wrong, "state", this.state, 100);
		if (Arrays.stream(CustomerKind.values()).noneMatch(known -> known.name().equals(this.kind))) {
			wrong.put("kind", "billing.error.kind");
		}
		text(wrong, "taxId", this.taxId, 40);
		return wrong;
	}

	/** Only if nothing is wrong; the country stays. */
	BillingAddress address(String country) {
		return new BillingAddress(this.name, this.department, this.street, this.postalCode, this.city, this.state,
				country, CustomerKind.valueOf(this.kind), this.taxId);
	}

	private static void text(Map<String, String> wrong, String field, String given, int longest) {
		BillingText.problem(given, longest, false).ifPresent(key -> wrong.putIfAbsent(field, key));
	}

}

package org.partnercenter.association;

import java.util.Map;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.partner.EmailAddress;
import org.partnercenter.partner.InvalidEmail;
import org.springframework.stereotype.Component;

/**
 * An address that cannot be held against a domain is corrected on the page, not refused
 * by the process.
 */
@Component
class AddressRule implements AnswerRule {

	@Override
	public String form() {
		return "association-give-address";
	}

	@Override
	public Map<String, String> check(Map<String, Object> answers) {
		try {
			EmailAddress.parse((String) answers.get("email"));
			return Map.of();
		}
		catch (InvalidEmail ex) {
			return Map.of("email", "association.address.invalid");
		}
	}

}

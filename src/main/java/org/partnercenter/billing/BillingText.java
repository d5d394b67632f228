package org.partnercenter.billing;

import java.util.Optional;

import org.partnercenter.form.TextShape;

/** What a free text of billing's own pages must be like. */
final class BillingText {

	/** The key of the sentence about card numbers. */
	static final String CARD = "billing.error.card";

	private BillingText() {
	}

	/** Without blanks around it; {@code null} where there is nothing. */
	static String given(String typed) {
		String text = (typed == null) ? "" : typed.replace("\r\n", "\n").strip();
		return text.isEmpty() ? null : text;
	}

	/** The key of what is wrong with a given text; {@code null} is never wrong. */
	static Optional<String> problem(String given, int longest, boolean manyLines) {
		if (given == null) {
			return Optional.empty();
		}
		if (CardNumbers.isIn(given)) {
			return Optional.of(CARD);
		}
		if (given.length() > longest) {
			return Optional.of("billing.error.tooLong");
		}
		return TextShape.isPlain(given, manyLines) ? Optional.empty() : Optional.of("billing.error.control");
	}

}

package org.partnercenter.billing;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.util.Assert;

/**
 * What is ordered.
 *
 * @param key the same key is the same order, however often it is placed:
 * {@code upgrade:<id>}
 * @param purpose what it is for, text {@code billing.purpose.<purpose>}: {@code upgrade}
 * @param level the level bought
 * @param termFrom the first day of the term bought, {@code termUntil} its last
 * @param net before tax, more than nothing
 * @param country ISO 3166 code of the paying location (D-07)
 * @param orderedBy account, {@code null} if the system ordered by itself
 * @param why what finance should know, in a sentence; may be {@code null}
 * @param location the branch that pays; {@code null} for the Headquarters
 */
public record NewOrder(String key, UUID organization, String purpose, String level, LocalDate termFrom,
		LocalDate termUntil, Money net, String country, String orderedBy, String why, UUID location) {

	/** Paid by the Headquarters. */
	public NewOrder(String key, UUID organization, String purpose, String level, LocalDate termFrom,
			LocalDate termUntil, Money net, String country, String orderedBy, String why) {
		this(key, organization, purpose, level, termFrom, termUntil, net, country, orderedBy, why, null);
	}

	/** Paid by a location; {@code null} for the Headquarters. */
	public NewOrder paidBy(UUID branch) {
		return new NewOrder(this.key, this.organization, this.purpose, this.level, this.termFrom, this.termUntil,
				this.net, this.country, this.orderedBy, this.why, branch);
	}

	/**
	 * Checks what is ordered.
	 * @throws IllegalArgumentException if something is missing, or if nothing is due
	 */
	public NewOrder {
		Assert.hasText(key, "An order needs a key");
		Assert.notNull(organization, "Whose order?");
		Assert.hasText(purpose, "An order of what?");
		Assert.hasText(level, "Which level is bought?");
		Assert.hasText(country, "In which country?");
		Assert.isTrue(!termUntil.isBefore(termFrom), "The term ends before it begins");
		Assert.isTrue(net.isPositive(), "There is nothing to pay");
	}

}

package org.partnercenter.billing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator sets of payments; deadlines stand in the model.
 *
 * @param twoPersonsAbove the largest amount that one person of finance may confirm alone,
 * by currency code; {@code default} for all other currencies
 * @param card the card checkout
 */
@Validated
@ConfigurationProperties("partner-center.billing.payment")
record PaymentSettings(@NotNull Map<String, BigDecimal> twoPersonsAbove, @NotNull @Valid Card card) {

	boolean needsTwoPersons(Money amount) {
		BigDecimal most = this.twoPersonsAbove.get(amount.currency().getCurrencyCode());
		BigDecimal alone = (most != null) ? most : this.twoPersonsAbove.getOrDefault("default", BigDecimal.ZERO);
		return amount.amount().compareTo(alone) > 0;
	}

	/**
	 * The card provider.
	 *
	 * @param provider {@code stripe}, {@code local} for trials, or {@code none}
	 * @param secretKey of the account at the provider, from the environment
	 * @param webhookSecret with which the provider signs what it tells us, from the
	 * environment
	 * @param apiBase another address of the provider's API; empty for its own
	 * @param timeout how long we wait for it
	 */
	record Card(@Pattern(regexp = "stripe|local|none") @DefaultValue("none") String provider,
			@DefaultValue("") String secretKey, @DefaultValue("") String webhookSecret,
			@DefaultValue("") String apiBase, @DefaultValue("8s") Duration timeout) {

	}

}

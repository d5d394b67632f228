package org.partnercenter.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator sets of billing.
 *
 * @param zone the seller's time zone, in which days and years of invoices are counted
 * @param payWithin how long a payer has, as his invoice says
 */
@Validated
@ConfigurationProperties("partner-center.billing")
record BillingSettings(@NotNull @Valid Seller seller, @NotNull ZoneId zone, @NotNull Period payWithin) {

	LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), this.zone);
	}

}

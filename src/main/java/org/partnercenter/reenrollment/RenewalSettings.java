package org.partnercenter.reenrollment;

import java.time.LocalTime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How renewals are opened and told of.
 *
 * @param batch how many renewals are opened in one transaction
 * @param noticesAt the time of day, where the organization is, at which notices go out
 */
@Validated
@ConfigurationProperties("partner-center.renewal")
record RenewalSettings(@Min(1) @Max(1000) @DefaultValue("100") int batch,
		@NotNull @DefaultValue("08:00") LocalTime noticesAt) {

}

package org.partnercenter.backoffice;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the sweeps over tasks work, and how long a filed erasure waits.
 *
 * @param batch how many tasks or people one transaction deals with
 * @param erasureWaits how many whole days pass between the filing of a wish to be erased
 * and the erasure, so that the person reads his mail before
 */
@Validated
@ConfigurationProperties("partner-center.backoffice")
record BackofficeSettings(@Min(1) @Max(1000) @DefaultValue("50") int batch,
		@DurationMin(days = 1) @DurationMax(days = 28) @DefaultValue("3d") Duration erasureWaits) {

}

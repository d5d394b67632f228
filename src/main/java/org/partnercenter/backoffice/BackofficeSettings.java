package org.partnercenter.backoffice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the sweeps over tasks work.
 *
 * @param batch how many tasks or people one transaction deals with
 */
@Validated
@ConfigurationProperties("partner-center.backoffice")
record BackofficeSettings(@Min(1) @Max(1000) @DefaultValue("50") int batch) {

}

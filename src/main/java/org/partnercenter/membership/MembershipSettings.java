package org.partnercenter.membership;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator sets of the program.
 *
 * @param entryLevel the level of every enrollment
 */
@Validated
@ConfigurationProperties("partner-center.membership")
record MembershipSettings(@NotBlank String entryLevel) {

}

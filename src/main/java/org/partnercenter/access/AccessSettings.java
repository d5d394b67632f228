package org.partnercenter.access;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may turn.
 *
 * @param tasklistForOrganizations whether administrators of organizations may use
 * Tasklist
 * @param sessionLife the longest a session lasts, however busy
 * @param guessWindow the time within which wrong passwords are counted
 * @param guessesPerAccount how many are looked at in that time
 * @param guessesPerAddress the same for all accounts together from one network address
 * @param mailsPerAccount links sent to one mailbox in an hour
 * @param mailsPerAddress links asked for in an hour from one network address
 * @param passwordStrength the cost of bcrypt: one more is twice the time for each
 * sign-in; production refuses less than 10
 */
@Validated
@ConfigurationProperties("partner-center.access")
record AccessSettings(@DefaultValue("true") boolean tasklistForOrganizations,
		@NotNull @DefaultValue("12h") Duration sessionLife, @NotNull @DefaultValue("10m") Duration guessWindow,
		@Min(1) @Max(100) @DefaultValue("10") int guessesPerAccount,
		@Min(1) @Max(250) @DefaultValue("60") int guessesPerAddress,
		@Min(1) @Max(100) @DefaultValue("5") int mailsPerAccount,
		@Min(1) @Max(250) @DefaultValue("30") int mailsPerAddress,
		@Min(4) @Max(16) @DefaultValue("10") int passwordStrength) {

}

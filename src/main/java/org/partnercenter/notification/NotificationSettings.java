package org.partnercenter.notification;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail is delivered.
 *
 * @param from the sender of every mail
 * @param deliver whether mails go out by themselves
 * @param pollEvery how often the outbox is looked at
 * @param retryAfter delays after the first, second... failed attempt; the last one
 * repeats
 * @param giveUpAfter how long a mail is tried at all
 * @param inboxSize how many mails the local mail server keeps
 */
@Validated
@ConfigurationProperties("partner-center.notification")
record NotificationSettings(@Email @DefaultValue("no-reply@partner-center.example") String from,
		@DefaultValue("true") boolean deliver, @DefaultValue("5s") Duration pollEvery, @NotEmpty @DefaultValue( {
				"PT30S", "PT2M", "PT10M", "PT30M", "PT2H", "PT6H" }) List<Duration> retryAfter,
		@DefaultValue("P2D") Duration giveUpAfter, @Min(1) @DefaultValue("200") int inboxSize){

	Duration delayAfter(int failures) {
		return this.retryAfter.get(Math.min(failures, this.retryAfter.size()) - 1);
	}

}

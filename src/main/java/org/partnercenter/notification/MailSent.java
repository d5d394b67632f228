package org.partnercenter.notification;

import java.time.Instant;

/**
 * A mail server has taken the mail. Published in the transaction that marks the mail as
 * sent: a listener that fails makes the mail go out again, under the same Message-ID.
 *
 * @param event the event the mail was about, as given to {@link Mail#of}
 */
public record MailSent(String event, String template, String recipient, Instant at) {

}

package org.partnercenter.notification;

/**
 * A mail will never go out. Published in the transaction that marks it so.
 *
 * @param event the event the mail was about, as given to {@link Mail#of}
 */
public record MailUndeliverable(String event, String template, String recipient) {

}

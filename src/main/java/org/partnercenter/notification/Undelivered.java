package org.partnercenter.notification;

/**
 * An address that our mails do not reach.
 *
 * @param since when the last mail to it was given up, in words
 * @param reason a sentence, or what the mail server said
 */
public record Undelivered(String address, String since, String reason) {

}

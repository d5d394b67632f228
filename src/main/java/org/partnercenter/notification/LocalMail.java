package org.partnercenter.notification;

import java.time.Instant;
import java.util.List;

/**
 * A mail that the local mail server took, as its recipient would see it.
 *
 * @param number counts the mails since the start, from 1
 * @param recipient as given to the server, which is who would get it
 * @param text the text part
 * @param html the HTML part
 */
public record LocalMail(long number, Instant at, String from, String recipient, String subject, String messageId,
		String text, String html, List<Attachment> attachments) {

}

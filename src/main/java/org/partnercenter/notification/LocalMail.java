package org.partnercenter.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail that the local mail server took, as its recipient would see it.
 *
 * @param number counts the mails since the start, from 1
 * @param recipient as given to the server, which is who would get it
 * @param headers all of them, as they came
 * @param text the text part
 * @param html the HTML part
 */
public record LocalMail(long number, Instant at, String from, String recipient, String subject, String messageId,
		String headers, String text, String html, List<Attachment> attachments) {

	/** The lines of the text part, by paragraphs. */
	public List<List<String>> paragraphs() {
		return Stream.of(this.text.strip().split("(?:\\r?\\n){2,}"))
			.map(paragraph -> paragraph.lines().toList())
			.toList();
	}

	/** When, for a reader. */
	public String sent() {
		return this.at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", " UTC");
	}

}

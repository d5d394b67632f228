package org.partnercenter.testing;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnercenter.notification.Attachment;
import org.partnercenter.notification.LocalMail;

/** A mail as its recipient sees it. */
public record ReceivedMail(String from, String to, String subject, String messageId, String text, String html,
		List<Attachment> attachments) {

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	/** What a link ends with admits whoever has it. */
	private static final Pattern TOKEN = Pattern.compile("[/=]([\\w-]{24,})(?=\\s|$)");

	static ReceivedMail of(LocalMail mail) {
		Matcher token = TOKEN.matcher(mail.text());
		while (token.find()) {
			LogSecrets.add(token.group(1));
		}
		return new ReceivedMail(mail.from(), mail.recipient(), mail.subject(), mail.messageId(), mail.text(),
				mail.html(), mail.attachments());
	}

	/** The first absolute address in the text part. */
	public String link() {
		Matcher link = LINK.matcher(this.text);
		if (!link.find()) {
			throw new AssertionError("No link in: " + this.text);
		}
		return link.group();
	}

	/** The link without host: what a {@link Browser} opens. */
	public String path() {
		URI link = URI.create(link());
		return link.getRawPath() + ((link.getRawQuery() != null) ? "?" + link.getRawQuery() : "");
	}

}

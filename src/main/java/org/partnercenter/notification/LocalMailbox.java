package org.partnercenter.notification;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

/**
 * What the local mail server took: the newest mails, in memory. Exists in the default run
 * and in tests, never in production.
 */
public class LocalMailbox {

	private final Deque<LocalMail> mails = new ConcurrentLinkedDeque<>();

	private final AtomicLong count = new AtomicLong();

	private final int most;

	private final Clock clock;

	LocalMailbox(int most, Clock clock) {
		this.most = most;
		this.clock = clock;
	}

	/** Newest first. */
	public List<LocalMail> all() {
		return List.copyOf(this.mails);
	}

	/** Newest first; upper and lower case make no difference. */
	public List<LocalMail> to(String address) {
		return this.mails.stream().filter(mail -> mail.recipient().equalsIgnoreCase(address)).toList();
	}

	public Optional<LocalMail> find(long number) {
		return this.mails.stream().filter(mail -> mail.number() == number).findFirst();
	}

	void add(String recipient, MimeMessage message) throws MessagingException, IOException {
		Parts parts = new Parts();
		parts.read(message);
		String from = MimeUtility.decodeText(String.join(", ", message.getHeader("From")));
		String headers = String.join("\n", Collections.list(message.getAllHeaderLines()));
		this.mails.addFirst(
				new LocalMail(this.count.incrementAndGet(), this.clock.instant(), from, recipient, message.getSubject(),
						message.getMessageID(), headers, parts.text, parts.html, List.copyOf(parts.attachments)));
		while (this.mails.size() > this.most) {
			this.mails.pollLast();
		}
	}

	private static final class Parts {

		private String text = "";

		private String html = "";

		private final List<Attachment> attachments = new ArrayList<>();

		private void read(Part part) throws MessagingException, IOException {
			if (part.getContent() instanceof Multipart parts) {
				for (int i = 0; i < parts.getCount(); i++) {
					read(parts.getBodyPart(i));
				}
			}
			else if (part.getFileName() != null) {
				try (InputStream content = part.getInputStream()) {
					this.attachments.add(new Attachment(MimeUtility.decodeText(part.getFileName()),
							part.getContentType().replaceFirst("(?s);.*", "").strip(), content.readAllBytes()));
				}
			}
			else if (part.isMimeType("text/html")) {
				this.html = part.getContent().toString();
			}
			else {
				this.text = part.getContent().toString();
			}
		}

	}

}

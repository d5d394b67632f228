package org.partnercenter.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server. */
@Component
class SmtpPost {

	private final JavaMailSender sender;

	private final NotificationSettings settings;

	private final PortalSettings portal;

	SmtpPost(JavaMailSender sender, NotificationSettings settings, PortalSettings portal) {
		this.sender = sender;
		this.settings = settings;
		this.portal = portal;
	}

	/**
	 * Returns once the server has answered for the mail.
	 * @throws PostFailure saying whether to try again, and whether others would fare
	 * better
	 */
	void send(OutboxMail mail, List<Attachment> attachments) throws PostFailure {
		MimeMessage message = written(mail, attachments);
		try {
			this.sender.send(message);
		}
		catch (MailException ex) {
			throw PostFailure.of(ex);
		}
	}

	private MimeMessage written(OutboxMail mail, List<Attachment> attachments) throws PostFailure {
		try {
			return message(mail, attachments);
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new PostFailure(PostFailure.Kind.REFUSED, ex);
		}
	}

	private MimeMessage message(OutboxMail mail, List<Attachment> attachments)
			throws MessagingException, UnsupportedEncodingException {
		MimeMessage message = this.sender.createMimeMessage();
		MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		parts.setFrom(this.settings.from(), PlainText.line(this.portal.programName()));
		parts.setTo(mail.recipient());
		parts.setSubject(mail.subject());
		parts.setText(mail.text(), mail.html());
		for (Attachment attachment : attachments) {
			parts.addAttachment(attachment.name(), new ByteArrayResource(attachment.content()),
					attachment.contentType());
		}
		// fixed when the mail was written: a repeated mail can be known as the same
		message.setHeader("Message-ID", mail.messageId());
		message.setHeader("Content-Language", mail.language());
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

}

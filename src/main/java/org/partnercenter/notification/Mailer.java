package org.partnercenter.notification;

import org.partnercenter.notification.MailText.Rendered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Writes mails: a mail goes out if and only if the change it tells of was committed, and
 * no mail server can hold up or undo that change (D-26).
 */
@Component
public class Mailer {

	private final MailText texts;

	private final Outbox outbox;

	private final ApplicationEventPublisher events;

	Mailer(MailText texts, Outbox outbox, ApplicationEventPublisher events) {
		this.texts = texts;
		this.outbox = outbox;
		this.events = events;
	}

	/**
	 * Puts a mail into the outbox, in the caller's transaction. A mail for the same event
	 * and recipient with the same template is not written again. An address that is none
	 * does not disturb the caller: the mail is kept as undeliverable.
	 * @throws org.springframework.transaction.IllegalTransactionStateException without a
	 * transaction
	 * @throws org.springframework.context.NoSuchMessageException if the template has no
	 * text
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void send(Mail mail) {
		Assert.notNull(mail.language(), "To whom, and in which language? Say to(...)");
		Assert.isTrue(mail.link() == null || mail.link().matches("https?://\\S+"), "The link must be absolute");
		Rendered rendered = this.texts.render(mail);
		if (this.outbox.add(mail, rendered)) {
			this.events.publishEvent(new MailWritten());
		}
	}

}

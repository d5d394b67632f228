package org.partnercenter.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox. Any number of nodes may do so at once: each mail is
 * locked while it is sent and marked in the same transaction, so it goes out twice only
 * if we die between the server's answer and our commit.
 */
@Component
public class OutboxDelivery {

	private static final Logger logger = LoggerFactory.getLogger(OutboxDelivery.class);

	private final Outbox outbox;

	private final SmtpPost post;

	private final NotificationSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final TransactionTemplate transaction;

	OutboxDelivery(Outbox outbox, SmtpPost post, NotificationSettings settings, ApplicationEventPublisher events,
			Clock clock, PlatformTransactionManager transactions) {
		this.outbox = outbox;
		this.post = post;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Sends what is due now, each mail in a transaction of its own; ends early if there
	 * is no server to talk to.
	 * @return how many mails went out
	 */
	public int deliverDue() {
		int sent = 0;
		Outcome outcome = deliverOne();
		while (outcome == Outcome.SENT || outcome == Outcome.FAILED) {
			sent += (outcome == Outcome.SENT) ? 1 : 0;
			outcome = deliverOne();
		}
		return sent;
	}

	private Outcome deliverOne() {
		AtomicReference<OutboxMail> claimed = new AtomicReference<>();
		try {
			return this.transaction.execute(status -> {
				Optional<OutboxMail> due = this.outbox.claimDue();
				due.ifPresent(claimed::set);
				return due.map(this::deliver).orElse(Outcome.NOTHING_DUE);
			});
		}
		catch (RuntimeException ex) {
			return afterRollback(claimed.get(), ex);
		}
	}

	private Outcome deliver(OutboxMail mail) {
		try {
			this.post.send(mail, this.outbox.attachments(mail));
		}
		catch (PostFailure failure) {
			return failed(mail, failure);
		}
		Instant now = this.clock.instant();
		this.outbox.sent(mail, now);
		this.events.publishEvent(new MailSent(mail.event(), mail.template(), mail.recipient(), now));
		return Outcome.SENT;
	}

	/**
	 * Either a document of the mail could not be drawn, or it went out, but marking it
	 * failed, most likely in a listener: it must neither hold up the others nor go out
	 * again and again without a pause.
	 */
	private Outcome afterRollback(OutboxMail mail, RuntimeException ex) {
		if (mail == null) {
			throw ex;
		}
		return this.transaction.execute(status -> this.outbox.claim(mail.id())
			.map(still -> failed(still, new PostFailure(PostFailure.Kind.REFUSED, ex)))
			.orElse(Outcome.FAILED));
	}

	private Outcome failed(OutboxMail mail, PostFailure failure) {
		Instant next = this.clock.instant().plus(this.settings.delayAfter(mail.attempts() + 1));
		String error = String.valueOf(failure.getMessage());
		boolean tooLate = next.isAfter(mail.createdAt().plus(this.settings.giveUpAfter()));
		if (failure.kind() == PostFailure.Kind.NO_SUCH_RECIPIENT || tooLate) {
			this.outbox.undeliverable(mail, error);
			this.events.publishEvent(new MailUndeliverable(mail.event(), mail.template(), mail.recipient()));
			logger.error("Mail {} ({}) cannot be delivered", mail.id(), mail.template(), failure);
			return Outcome.FAILED;
		}
		this.outbox.postpone(mail, next, error);
		logger.warn("Mail {} ({}) goes out later, at {}: {}", mail.id(), mail.template(), next, failure.kind());
		return (failure.kind() == PostFailure.Kind.NO_SERVER) ? Outcome.NO_SERVER : Outcome.FAILED;
	}

	private enum Outcome {

		SENT, FAILED, NO_SERVER, NOTHING_DUE

	}

}

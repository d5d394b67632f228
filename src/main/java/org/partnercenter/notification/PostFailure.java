package org.partnercenter.notification;

import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailSendException;

/** Why a mail did not go out, and what follows from it. */
class PostFailure extends Exception {

	private final Kind kind;

	PostFailure(Kind kind, Exception cause) {
		super(cause.getMessage(), cause);
		this.kind = kind;
	}

	Kind kind() {
		return this.kind;
	}

	static PostFailure of(Exception ex) {
		Kind kind = Kind.NO_SERVER;
		Deque<Throwable> causes = new ArrayDeque<>();
		causes.add(ex);
		while (!causes.isEmpty()) {
			Throwable cause = causes.poll();
			if (cause instanceof SMTPAddressFailedException refused && isForGood(refused.getReturnCode())) {
				return new PostFailure(Kind.NO_SUCH_RECIPIENT, ex);
			}
			if (isAnswer(cause)) {
				kind = Kind.REFUSED;
			}
			addCauses(cause, causes);
		}
		return new PostFailure(kind, ex);
	}

	/** 552 means that the mailbox is full: that passes. */
	private static boolean isForGood(int code) {
		return code >= 550 && code <= 559 && code != 552;
	}

	/**
	 * The server talks with us. What it says of the mail as a whole or of the sender is
	 * never for good: our own mistake in the configuration must not lose mails.
	 */
	private static boolean isAnswer(Throwable cause) {
		return cause instanceof SMTPAddressFailedException || cause instanceof SMTPSendFailedException
				|| cause instanceof SMTPSenderFailedException;
	}

	private static void addCauses(Throwable cause, Deque<Throwable> causes) {
		if (cause.getCause() != null) {
			causes.add(cause.getCause());
		}
		if (cause instanceof MessagingException mail && mail.getNextException() != null) {
			causes.add(mail.getNextException());
		}
		if (cause instanceof MailSendException failed) {
			causes.addAll(failed.getFailedMessages().values());
		}
	}

	enum Kind {

		/** No connection, or no answer in time: other mails would fare no better now. */
		NO_SERVER,

		/** Not now, or not this mail. */
		REFUSED,

		/** The server will never take mails for this address. */
		NO_SUCH_RECIPIENT

	}

}

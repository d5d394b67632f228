package org.partnercenter.access;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.partnercenter.access.RecentAttempts.Answer;
import org.springframework.stereotype.Component;

/** Keeps strangers from filling somebody's mailbox with our links. */
@Component
class MailLimit {

	private static final Duration HOUR = Duration.ofHours(1);

	private final RecentAttempts attempts;

	private final AccessSettings settings;

	MailLimit(RecentAttempts attempts, AccessSettings settings) {
		this.attempts = attempts;
		this.settings = settings;
	}

	/** Whether one more may be sent; counts it, in a transaction of its own. */
	boolean admits(String purpose, String typedAddress, HttpServletRequest request) {
		String network = SignInDetails.of(request).network();
		String address = MailAddress.folded(typedAddress);
		return take("mails-from:" + network, this.settings.mailsPerAddress())
				&& take("mails-to:" + purpose + ":" + address, this.settings.mailsPerAccount());
	}

	private boolean take(String subject, int places) {
		return this.attempts.take(Secrets.digest(subject), places, HOUR) == Answer.ADMITTED;
	}

}

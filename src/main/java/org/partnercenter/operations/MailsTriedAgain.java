package org.partnercenter.operations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.notification.Backlog;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;

/** Sends at once what failed, because somebody has mended the mail server. */
@Component
class MailsTriedAgain {

	private final Backlog mails;

	private final Trail trail;

	MailsTriedAgain(Backlog mails, Trail trail) {
		this.mails = mails;
		this.trail = trail;
	}

	/** How many. */
	@Transactional
	public int all(String account) {
		int tried = this.mails.retryNow();
		if (tried > 0) {
			this.trail
				.record(Fact.of("operations.mails-tried-again").by(account, "camunda-admin").with("mails", tried));
		}
		return tried;
	}

}

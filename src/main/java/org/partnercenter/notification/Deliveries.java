package org.partnercenter.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the mails about an event. */
@Component
public class Deliveries {

	private final JdbcClient mails;

	Deliveries(JdbcClient mails) {
		this.mails = mails;
	}

	/**
	 * Whether a mail about it went out or still waits; false if all are undeliverable.
	 */
	@Transactional(readOnly = true)
	public boolean mayReach(String event) {
		return this.mails.sql("select count(*) from outbox_mail where event = :event and state <> 'UNDELIVERABLE'")
			.param("event", event)
			.query(Long.class)
			.single() > 0;
	}

}

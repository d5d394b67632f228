package org.partnercenter.access;

import java.time.OffsetDateTime;

import org.partnercenter.notification.MailSent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the life of a link when its mail was really sent (D-16). */
@Component
class LinkClock {

	private final JdbcClient jdbc;

	LinkClock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional
	public void mailWasSent(MailSent mail) {
		OffsetDateTime sent = OneTimeLinks.at(mail.at());
		this.jdbc
			.sql("select token_digest, life_seconds from one_time_link where mail_event = ? and valid_until is null")
			.param(mail.event())
			.query((row, number) -> start(row.getString(1), sent.plusSeconds(row.getLong(2))))
			.list();
	}

	private int start(String digest, OffsetDateTime until) {
		return this.jdbc.sql("update one_time_link set valid_until = ? where token_digest = ?")
			.params(until, digest)
			.update();
	}

}

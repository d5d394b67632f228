package org.partnercenter.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails that have failed so far and are tried again, for whoever runs the system. */
@Component
public class Backlog {

	private final JdbcClient mails;

	private final Clock clock;

	Backlog(JdbcClient mails, Clock clock) {
		this.mails = mails;
		this.clock = clock;
	}

	/**
	 * Mails of one kind that the mail server did not take.
	 *
	 * @param attempts the most that one of them has had
	 * @param next when the next of them is tried
	 * @param error what the mail server said last about one of them, without addresses
	 */
	public record Failing(String template, long mails, int attempts, Instant next, String error) {

	}

	/** Those that have failed at least once, by their kind. */
	@Transactional(readOnly = true)
	public List<Failing> failing() {
		return this.mails.sql("""
				select template, count(*), max(attempts), min(next_attempt_at), max(last_error) from outbox_mail
				where state = 'PENDING' and attempts > 0 group by template order by 2 desc, 1""")
			.query((row, number) -> new Failing(row.getString(1), row.getLong(2), row.getInt(3),
					row.getObject(4, OffsetDateTime.class).toInstant(), withoutAddresses(row.getString(5))))
			.list();
	}

	/** How many mails wait to be sent. */
	@Transactional(readOnly = true)
	public long waiting() {
		return count("select count(*) from outbox_mail where state = 'PENDING'");
	}

	/** To how many addresses mails were given up, and none has arrived since. */
	@Transactional(readOnly = true)
	public long unreached() {
		return count("select count(distinct mail.recipient) from outbox_mail mail where " + UndeliveredMails.UNREACHED);
	}

	private long count(String sql) {
		return this.mails.sql(sql).query(Long.class).single();
	}

	/**
	 * Tries all that have failed at once instead of later.
	 * @return how many
	 */
	@Transactional
	public int retryNow() {
		return this.mails.sql(
				"update outbox_mail set next_attempt_at = :now where state = 'PENDING' and attempts > 0 and next_attempt_at > :now")
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private static String withoutAddresses(String error) {
		return (error == null) ? "" : error.replaceAll("\\S+@\\S+", "…");
	}

}

package org.partnercenter.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links in mails that can be used once (D-16). Only a digest of the token is kept, and
 * the life of a link begins when its mail was really sent.
 */
@Service
@Transactional
public class OneTimeLinks {

	private static final String USABLE = "token_digest = :digest and purpose = :purpose and redeemed_at is null "
			+ "and (valid_until is null or valid_until > :now)";

	private final JdbcClient jdbc;

	private final Clock clock;

	OneTimeLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What a link stands for.
	 *
	 * @param subject what it is about, for example an address or the id of a request
	 * @param account the only account that may use it; null when there is none yet
	 * @param until when it ends; null while its mail is not sent
	 */
	public record Link(String subject, String account, Instant until) {

	}

	/**
	 * Issues a link.
	 * @param account the only account that may use it, or null
	 * @param life how long it can be used, from the moment its mail was sent
	 * @param mailEvent the event of the mail that carries it
	 * @return the token, which is kept nowhere
	 */
	public String issue(String purpose, String subject, String account, Duration life, String mailEvent) {
		String token = Secrets.token();
		this.jdbc
			.sql("insert into one_time_link (token_digest, purpose, subject, account_id, life_seconds, mail_event, "
					+ "issued_at) values (:digest, :purpose, :subject, :account, :life, :event, :now)")
			.param("digest", Secrets.digest(token))
			.param("purpose", purpose)
			.param("subject", subject)
			.param("account", account)
			.param("life", life.toSeconds())
			.param("event", mailEvent)
			.param("now", at(this.clock.instant()))
			.update();
		return token;
	}

	/** What the link stands for, if it can still be used. Changes nothing. */
	@Transactional(readOnly = true)
	public Optional<Link> peek(String purpose, String token) {
		return this.jdbc.sql("select subject, account_id, valid_until from one_time_link where " + USABLE)
			.param("digest", Secrets.digest(token))
			.param("purpose", purpose)
			.param("now", at(this.clock.instant()))
			.query(OneTimeLinks::read)
			.optional();
	}

	/**
	 * Uses the link up; of several who try at once, one gets it.
	 * @param account who uses it; must be the account it was issued for, if it names one
	 * @return empty when the link is unknown, used, too old, or somebody else's
	 */
	public Optional<Link> redeem(String purpose, String token, String account) {
		Optional<Link> link = peek(purpose, token);
		int used = this.jdbc
			.sql("update one_time_link set redeemed_at = :now where " + USABLE
					+ " and (account_id is null or account_id = :account)")
			.param("digest", Secrets.digest(token))
			.param("purpose", purpose)
			.param("account", account)
			.param("now", at(this.clock.instant()))
			.update();
		return link.filter(found -> used == 1);
	}

	/** Ends all unused links of this purpose about this subject. */
	public void revoke(String purpose, String subject) {
		this.jdbc.sql("delete from one_time_link where purpose = ? and subject = ? and redeemed_at is null")
			.params(purpose, subject)
			.update();
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Link read(ResultSet row, int number) throws SQLException {
		OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
		return new Link(row.getString("subject"), row.getString("account_id"),
				until == null ? null : until.toInstant());
	}

}

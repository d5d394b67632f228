package org.partnercenter.reenrollment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book of all notices: what is expected, and what became of it. Nothing that was told
 * is ever expected again, so nothing is told twice (D-23).
 */
@Component
class NoticeLedger {

	private final JdbcClient rows;

	private final InsertIfAbsent insertions;

	private final Clock clock;

	NoticeLedger(JdbcClient rows, InsertIfAbsent insertions, Clock clock) {
		this.rows = rows;
		this.insertions = insertions;
		this.clock = clock;
	}

	/** Those of one anniversary, in the order of their days. */
	List<LedgerNotice> of(UUID organization, LocalDate anniversary) {
		PendingNotices.flush(this.insertions);
		return this.rows
			.sql("select * from renewal_notice where organization_id = :organization and anniversary = :anniversary"
					+ " order by expected_on, notice")
			.param("organization", organization)
			.param("anniversary", anniversary)
			.query((row, number) -> notice(row))
			.list();
	}

	/** The anniversaries that an organization was told of, the latest first. */
	List<LocalDate> anniversaries(UUID organization) {
		PendingNotices.flush(this.insertions);
		return this.rows
			.sql("select distinct anniversary from renewal_notice where organization_id = :organization"
					+ " order by anniversary desc")
			.param("organization", organization)
			.query(LocalDate.class)
			.list();
	}

	/**
	 * Written just before the transaction commits; nothing happens for those that are in
	 * the book already.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void enter(Renewal renewal, List<LedgerNotice> notices) {
		PendingNotices.of(this.insertions).add(renewal, notices);
	}

	/**
	 * What became of a notice that was expected.
	 * @param why may be {@code null}
	 * @return false if it was not expected any more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean close(UUID organization, LocalDate anniversary, String notice, NoticeState state, String why) {
		return change(organization, anniversary, notice, NoticeState.EXPECTED, state, why);
	}

	/**
	 * The renewal because of which they were suppressed is no more: what was not told yet
	 * and whose day is still to come is expected again.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void expectAgain(UUID organization, LocalDate anniversary) {
		this.rows
			.sql("update renewal_notice set state = 'EXPECTED', why = null, happened_at = null"
					+ " where organization_id = :organization and anniversary = :anniversary"
					+ " and state = 'SUPPRESSED' and why = 'RENEWED' and expected_on > :today")
			.param("organization", organization)
			.param("anniversary", anniversary)
			.param("today", LocalDate.ofInstant(this.clock.instant(), ZoneOffset.ofHours(14)))
			.update();
	}

	/** It had gone out, and reached nobody. */
	@Transactional(propagation = Propagation.MANDATORY)
	void fail(UUID organization, LocalDate anniversary, String notice, String why) {
		change(organization, anniversary, notice, NoticeState.SENT, NoticeState.FAILED, why);
	}

	private boolean change(UUID organization, LocalDate anniversary, String notice, NoticeState from, NoticeState to,
			String why) {
		PendingNotices.flush(this.insertions);
		return this.rows
			.sql("update renewal_notice set state = :to, why = :why, happened_at = :now"
					+ " where organization_id = :organization and anniversary = :anniversary and notice = :notice"
					+ " and state = :from")
			.param("to", to.name())
			.param("why", why)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("organization", organization)
			.param("anniversary", anniversary)
			.param("notice", notice)
			.param("from", from.name())
			.update() > 0;
	}

	private static LedgerNotice notice(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("happened_at", OffsetDateTime.class);
		return new LedgerNotice(row.getString("notice"), row.getObject("expected_on", LocalDate.class),
				NoticeState.valueOf(row.getString("state")), row.getString("why"),
				(at != null) ? at.toInstant() : null);
	}

}

package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.partnercenter.audit.Entry.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that were written, and whether they went out. The texts are not kept. */
@Component
class MailChronicle implements Chronicle {

	private static final String SELECT = "select m.template, m.recipient, m.subject, m.state, m.attempts, m.created_at,"
			+ " m.sent_at, m.last_error from outbox_mail m where ";

	private static final String IN_WINDOW = " and m.created_at between :from and :until "
			+ "order by m.created_at desc, m.id fetch first :most rows only";

	private static final String OF_PERSON = "m.recipient = (select a.email from account a where a.id = :subject)";

	private final JdbcClient rows;

	MailChronicle(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public Kind kind() {
		return Kind.MAIL;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		return this.rows.sql(SELECT + (subject.isPerson() ? OF_PERSON : "m.organization = :subject") + IN_WINDOW)
			.param("subject", subject.isPerson() ? subject.account() : subject.organization())
			.params(window.parameters())
			.query((row, number) -> entry(row))
			.list();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		String state = row.getString("state");
		String recipient = row.getString("recipient");
		// an address that was erased is none any more
		Object to = recipient.contains("@") ? recipient : new Word("audit.erased", recipient);
		Entry entry = Entry
			.of(Sql.instant(row, "created_at"), Kind.MAIL, "audit.mail." + state, to, row.getString("subject"))
			.with("template", row.getString("template"))
			.with("sentAt", Sql.instant(row, "sent_at"))
			.isBad(state.equals("UNDELIVERABLE"));
		int attempts = row.getInt("attempts");
		return (state.equals("SENT") || attempts == 0) ? entry.with("error", row.getString("last_error"))
				: entry.with("attempts", attempts).with("error", row.getString("last_error"));
	}

}

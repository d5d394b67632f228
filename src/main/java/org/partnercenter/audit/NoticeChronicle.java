package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.partnercenter.audit.Entry.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices of anniversaries: sent, suppressed, skipped or failed, and why. */
@Component
class NoticeChronicle implements Chronicle {

	private static final String SELECT = """
			select notice, anniversary, expected_on, state, why, happened_at from renewal_notice
			where organization_id = :organization and happened_at between :from and :until
			order by happened_at desc, anniversary, notice fetch first :most rows only""";

	private final JdbcClient rows;

	NoticeChronicle(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public Kind kind() {
		return Kind.NOTICE;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		return subject.isPerson() ? List.of()
				: this.rows.sql(SELECT)
					.param("organization", subject.organization())
					.params(window.parameters())
					.query((row, number) -> entry(row))
					.list();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		String state = row.getString("state");
		String why = row.getString("why");
		Entry entry = Entry
			.of(Sql.instant(row, "happened_at"), Kind.NOTICE, "audit.notice." + state, name(row.getString("notice")),
					row.getObject("anniversary", LocalDate.class))
			.with("expectedOn", row.getObject("expected_on", LocalDate.class))
			.isBad(state.equals("FAILED"));
		return (why == null) ? entry : entry.with("why", new Word("renewal.why." + why, why));
	}

	/** A reminder that somebody asked for carries its day. */
	static Word name(String notice) {
		String kind = notice.split(":", 2)[0];
		return new Word("renewal.notice." + kind, kind);
	}

}

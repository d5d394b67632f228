package org.partnercenter.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements that were signed, with the fingerprint of the very text. */
@Component
class SignatureChronicle implements Chronicle {

	private static final String SELECT = """
			select id, version, language, sha256, account, first_name, last_name, job_title, organization_name, signed_at
			from agreement_signature where %s = :subject and signed_at between :from and :until
			order by signed_at desc, number desc fetch first :most rows only""";

	private final JdbcClient rows;

	SignatureChronicle(JdbcClient rows) {
		this.rows = rows;
	}

	@Override
	public Kind kind() {
		return Kind.SIGNATURE;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		return this.rows.sql(SELECT.formatted(subject.isPerson() ? "account" : "organization"))
			.param("subject", subject.isPerson() ? subject.account() : subject.organization())
			.params(window.parameters())
			.query((row, number) -> entry(row))
			.list();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		return Entry
			.of(Sql.instant(row, "signed_at"), Kind.SIGNATURE, "audit.signature", row.getString("version"),
					row.getString("organization_name"))
			.by(row.getString("account"), "signatory")
			.shownAt("/agreement/" + row.getString("id"))
			.with("signedAs",
					row.getString("first_name") + " " + row.getString("last_name") + ", " + row.getString("job_title"))
			.with("language", row.getString("language"))
			.with("sha256", row.getString("sha256"));
	}

}

package org.partnercenter.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Signatures with the texts and copies that belong to them; only ever added. */
@Component
class Signatures {

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	Signatures(JdbcTemplate jdbc, InsertIfAbsent ifAbsent) {
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
	}

	void keep(AgreementText text) {
		this.ifAbsent.insert("agreement_text", Map.of("sha256", text.sha256(), "version", text.version(), "language",
				text.language().toLanguageTag(), "content", text.bytes()), "sha256");
	}

	/** The very text with this hash. */
	AgreementText text(String sha256) {
		return this.jdbc.queryForObject("select * from agreement_text where sha256 = ?", (row, n) -> AgreementText
			.of(row.getString("version"), Locale.forLanguageTag(row.getString("language")), row.getBytes("content")),
				sha256);
	}

	void add(Signature signed) {
		this.jdbc.update("""
				insert into agreement_signature (id, organization, organization_name, account, mail_address,
				last_name, first_name, job_title, version, language, sha256, signed_at, ip_address, user_agent)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", signed.id(), signed.organization(),
				signed.organizationName(), signed.account(), signed.mailAddress(), signed.lastName(),
				signed.firstName(), signed.jobTitle(), signed.version(), signed.language().toLanguageTag(),
				signed.sha256(), signed.at().atOffset(ZoneOffset.UTC), signed.ip(), signed.userAgent());
	}

	Optional<Signature> find(UUID id) {
		return first(this.jdbc.query("select * from agreement_signature where id = ?", Signatures::signature, id));
	}

	Optional<Signature> latest(UUID organization) {
		return first(this.jdbc.query(
				"select * from agreement_signature where organization = ? order by number desc fetch first 1 rows only",
				Signatures::signature, organization));
	}

	Optional<byte[]> copy(UUID signature) {
		return first(this.jdbc.query("select content from agreement_copy where signature = ?",
				(row, n) -> row.getBytes("content"), signature));
	}

	void keepCopy(UUID signature, byte[] pdf, OffsetDateTime at) {
		this.ifAbsent.insert("agreement_copy", Map.of("signature", signature, "made_at", at, "content", pdf),
				"signature");
	}

	private static Signature signature(ResultSet row, int number) throws SQLException {
		return new Signature(row.getObject("id", UUID.class), row.getString("version"),
				Locale.forLanguageTag(row.getString("language")), row.getString("sha256"), row.getString("last_name"),
				row.getString("first_name"), row.getString("job_title"), row.getString("account"),
				row.getString("mail_address"), row.getObject("organization", UUID.class),
				row.getString("organization_name"), row.getObject("signed_at", OffsetDateTime.class).toInstant(),
				row.getString("ip_address"), row.getString("user_agent"));
	}

	private static <T> Optional<T> first(List<T> rows) {
		return rows.stream().findFirst();
	}

}

package org.partnercenter.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of invoices and credit notes, and of their PDF copies. */
@Component
class DocumentRows {

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	private final BillingJson json;

	DocumentRows(JdbcTemplate jdbc, InsertIfAbsent ifAbsent, BillingJson json) {
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
		this.json = json;
	}

	void add(Invoice document, int position, DocumentText text) {
		String content = this.json.write(text);
		this.jdbc.update("""
				insert into billing_document (id, kind, series_year, series_position, document_number, order_id,
				organization, current_of, credits, currency, gross, issued_on, issued_at, language, content, sha256)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", document.id(), document.kind().name(),
				document.issuedOn().getYear(), position, document.number(), document.order(), document.organization(),
				document.current() ? document.order() : null, document.credits(),
				document.gross().currency().getCurrencyCode(), document.gross().minor(), document.issuedOn(),
				document.issuedAt().atOffset(ZoneOffset.UTC), document.language().toLanguageTag(), content,
				Digest.of(content));
	}

	/** From now on the order has no invoice, until another one is written. */
	void takeBack(Invoice invoice) {
		this.jdbc.update("update billing_document set current_of = null where id = ?", invoice.id());
	}

	Optional<Invoice> find(UUID id) {
		return first("select * from billing_document where id = ?", id);
	}

	Optional<Invoice> currentOf(UUID order) {
		return first("select * from billing_document where current_of = ?", order);
	}

	Optional<Invoice> byNumber(String number) {
		return first("select * from billing_document where document_number = ?", number);
	}

	List<Invoice> of(UUID order) {
		return this.jdbc.query(
				"select * from billing_document where order_id = ? order by issued_at, kind desc, series_position",
				DocumentRows::document, order);
	}

	/**
	 * What the document says.
	 * @throws IllegalStateException if it is not what was written
	 */
	DocumentText text(UUID document) {
		return this.jdbc.queryForObject("select content, sha256 from billing_document where id = ?", (row, n) -> {
			String content = row.getString("content");
			if (!Digest.of(content).equals(row.getString("sha256"))) {
				throw new IllegalStateException("Somebody has changed document " + document);
			}
			return this.json.read(content, DocumentText.class);
		}, document);
	}

	Optional<byte[]> copy(UUID document) {
		return this.jdbc
			.query("select content from billing_document_copy where document = ?", (row, n) -> row.getBytes("content"),
					document)
			.stream()
			.findFirst();
	}

	void keepCopy(UUID document, byte[] pdf, OffsetDateTime at) {
		this.ifAbsent.insert("billing_document_copy",
				Map.of("document", document, "made_at", at, "sha256", Digest.of(pdf), "content", pdf), "document");
	}

	private Optional<Invoice> first(String sql, Object key) {
		return this.jdbc.query(sql, DocumentRows::document, key).stream().findFirst();
	}

	private static Invoice document(ResultSet row, int number) throws SQLException {
		return new Invoice(row.getObject("id", UUID.class), Invoice.Kind.valueOf(row.getString("kind")),
				row.getString("document_number"), row.getObject("order_id", UUID.class),
				row.getObject("organization", UUID.class), row.getObject("credits", UUID.class),
				Money.ofMinor(row.getLong("gross"), Currency.getInstance(row.getString("currency"))),
				row.getObject("issued_on", LocalDate.class),
				row.getObject("issued_at", OffsetDateTime.class).toInstant(),
				Locale.forLanguageTag(row.getString("language")), row.getObject("current_of", UUID.class) != null);
	}

}

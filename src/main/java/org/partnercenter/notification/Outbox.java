package org.partnercenter.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.notification.MailText.Rendered;
import org.partnercenter.notification.OutboxMail.State;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The mails of the product: those that wait, those that went out, those that cannot. */
@Component
class Outbox {

	private static final int LONGEST_ADDRESS = 320;

	private static final int LONGEST_ERROR = 2000;

	private final JdbcTemplate jdbc;

	private final InsertIfAbsent ifAbsent;

	private final NotificationSettings settings;

	private final Trail trail;

	private final Clock clock;

	private final ObjectProvider<DocumentSource> documents;

	Outbox(JdbcTemplate jdbc, InsertIfAbsent ifAbsent, NotificationSettings settings, Trail trail, Clock clock,
			ObjectProvider<DocumentSource> documents) {
		this.documents = documents;
		this.jdbc = jdbc;
		this.ifAbsent = ifAbsent;
		this.settings = settings;
		this.trail = trail;
		this.clock = clock;
	}

	/** Whether the mail is new. */
	boolean add(Mail mail, Rendered rendered) {
		UUID id = UUID.randomUUID();
		String recipient = PlainText.line(String.valueOf(mail.address()), LONGEST_ADDRESS);
		boolean deliverable = Recipient.isPlain(mail.address());
		if (!this.ifAbsent.insert("outbox_mail", row(id, mail, recipient, rendered, deliverable), "event", "template",
				"recipient")) {
			return false;
		}
		int place = 0;
		for (Enclosure enclosure : mail.enclosures()) {
			this.jdbc.update(
					"insert into outbox_attachment (mail, place, file_name, content_type, source, document) values "
							+ "(?, ?, ?, ?, ?, ?)",
					id, place++, PlainText.header(enclosure.name(), 200), enclosure.contentType(), enclosure.source(),
					enclosure.document());
		}
		if (!deliverable) {
			tellTrail(id, mail.event(), mail.template(), "not a mail address");
		}
		return true;
	}

	private Map<String, Object> row(UUID id, Mail mail, String recipient, Rendered rendered, boolean deliverable) {
		Instant now = this.clock.instant();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", id);
		row.put("event", mail.event());
		row.put("template", mail.template());
		row.put("recipient", recipient);
		row.put("language", mail.language().toLanguageTag());
		row.put("subject", rendered.subject());
		row.put("text_part", rendered.text());
		row.put("html_part", rendered.html());
		row.put("message_id", "<%s%s>".formatted(id, this.settings.from().replaceFirst("^.*@", "@")));
		row.put("state", deliverable ? State.PENDING : State.UNDELIVERABLE);
		row.put("attempts", 0);
		row.put("created_at", now);
		row.put("organization", mail.organization());
		row.put("next_attempt_at", now);
		return row;
	}

	/**
	 * The mail that is due longest, locked until the transaction ends; one that somebody
	 * else is just sending is passed over.
	 */
	Optional<OutboxMail> claimDue() {
		List<OutboxMail> due = this.jdbc.query("""
				select * from outbox_mail where state = 'PENDING' and next_attempt_at <= ?
				order by next_attempt_at, id fetch first 1 rows only for update skip locked""", (row, n) -> mail(row),
				OffsetDateTime.now(this.clock));
		return due.stream().findFirst();
	}

	/** The mail if it still waits, locked until the transaction ends. */
	Optional<OutboxMail> claim(UUID id) {
		return this.jdbc
			.query("select * from outbox_mail where state = 'PENDING' and id = ? for update", (row, n) -> mail(row), id)
			.stream()
			.findFirst();
	}

	/** The texts are not kept: they may carry a link that still opens a door. */
	void sent(OutboxMail mail, Instant at) {
		this.jdbc.update("""
				update outbox_mail set state = ?, attempts = attempts + 1, sent_at = ?, last_error = null,
				text_part = '', html_part = '' where id = ?""", State.SENT.name(), at.atOffset(ZoneOffset.UTC),
				mail.id());
	}

	void postpone(OutboxMail mail, Instant next, String error) {
		this.jdbc.update(
				"update outbox_mail set attempts = attempts + 1, next_attempt_at = ?, last_error = ? where id = ?",
				next.atOffset(ZoneOffset.UTC), PlainText.line(error, LONGEST_ERROR), mail.id());
	}

	/** There is no next attempt any more: in its place stands when it was given up. */
	void undeliverable(OutboxMail mail, String error) {
		String line = PlainText.line(error, LONGEST_ERROR);
		this.jdbc.update(
				"update outbox_mail set state = ?, attempts = attempts + 1, next_attempt_at = ?, last_error = ? where id = ?",
				State.UNDELIVERABLE.name(), OffsetDateTime.now(this.clock), line, mail.id());
		tellTrail(mail.id(), mail.event(), mail.template(), line);
	}

	private void tellTrail(UUID id, String event, String template, String error) {
		this.trail.record(Fact.of("notification.undeliverable")
			.bySystem()
			.about("mail", id)
			.because(error.replaceAll("\\S+@\\S+", "(address)"))
			.with("event", event)
			.with("template", template));
	}

	private OutboxMail mail(ResultSet row) throws SQLException {
		return new OutboxMail(row.getObject("id", UUID.class), row.getString("event"), row.getString("template"),
				row.getString("recipient"), row.getString("language"), row.getString("subject"),
				row.getString("text_part"), row.getString("html_part"), row.getString("message_id"),
				row.getInt("attempts"), row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

	/**
	 * What goes with a mail, drawn now; not when the mail is claimed, so that the one
	 * whose document cannot be drawn holds up no other.
	 * @throws NoDocument if one cannot be drawn: the transaction may be of no use any
	 * more
	 */
	List<Attachment> attachments(OutboxMail mail) {
		return this.jdbc.query(
				"select file_name, content_type, source, document from outbox_attachment where mail = ? order by place",
				(row, n) -> new Attachment(row.getString(1), row.getString(2),
						document(row.getString(3), row.getString(4))),
				mail.id());
	}

	private byte[] document(String source, String document) {
		try {
			return this.documents.stream()
				.filter(candidate -> candidate.kind().equals(source))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("Nobody keeps documents of this kind"))
				.content(document);
		}
		// a page that is nested too deeply is only drawn until the stack is full
		catch (RuntimeException | StackOverflowError ex) {
			throw new NoDocument(source, ex);
		}
	}

}

package org.partnercenter.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mails to a person, and those that name him. Found are those to addresses that he
 * has proven, about his own cases and organizations: nobody touches the mails of others
 * by a name or an address that he has typed, and the work does not grow with the program.
 */
@Component
@Order(80)
class MailsOfPerson implements PersonalData {

	private static final String FORGET = """
			update outbox_mail set recipient = 'erased-' || cast(id as varchar(36)), subject = '(erased)',
			text_part = '', html_part = '', last_error = null,
			state = case when state = 'PENDING' then 'UNDELIVERABLE' else state end
			where\s""";

	private static final String TEXTS = "select id, subject, text_part, html_part from outbox_mail where ";

	private static final String NAMING = " and position(:told in lower(subject || ' ' || text_part)) > 0";

	private final JdbcClient jdbc;

	MailsOfPerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String section() {
		return "mails";
	}

	@Override
	public Object of(Subject subject) {
		return this.jdbc.sql("""
				select template, subject, recipient, created_at, sent_at, state from outbox_mail
				where recipient in (:addresses) order by created_at""")
			.param("addresses", subject.ownAddresses())
			.query()
			.listOfRows();
	}

	/**
	 * What waits for him is not sent any more; of what was sent, the event remains. What
	 * waits for others goes out without his name.
	 */
	@Override
	public void erase(Subject subject) {
		this.jdbc.sql(FORGET + "recipient in (:addresses)").param("addresses", subject.ownAddresses()).update();
		subject.events().forEach(event -> aboutHisCase(event, subject));
		for (String told : subject.tellingElsewhere()) {
			subject.organizations().forEach(organization -> ofHisOrganization(organization, told, subject));
		}
		if (!subject.tasks().isEmpty()) {
			subject.telling().forEach(told -> listingHisTasks(told, subject));
		}
	}

	/** Some went to the address that he gave for it. */
	private void aboutHisCase(String event, Subject subject) {
		if (!subject.told().isEmpty()) {
			this.jdbc.sql(FORGET + "event = :event and lower(recipient) in (:told)")
				.param("event", event)
				.param("told", subject.told().stream().map(MailsOfPerson::lower).toList())
				.update();
		}
		this.jdbc.sql(TEXTS + "event = :event")
			.param("event", event)
			.query(MailsOfPerson::read)
			.list()
			.forEach(texts -> clean(texts, subject.telling()));
	}

	private void ofHisOrganization(UUID organization, String told, Subject subject) {
		this.jdbc.sql(TEXTS + "organization = :organization" + NAMING)
			.param("organization", organization)
			.param("told", lower(told))
			.query(MailsOfPerson::read)
			.list()
			.forEach(texts -> clean(texts, subject.tellingElsewhere()));
	}

	/** Digests and the like: many cases in one mail, whose text ends when it is sent. */
	private void listingHisTasks(String told, Subject subject) {
		this.jdbc.sql(TEXTS + "state = 'PENDING' and organization is null" + NAMING)
			.param("told", lower(told))
			.query(MailsOfPerson::read)
			.list()
			.stream()
			.filter(texts -> subject.tasks().stream().anyMatch(texts.text()::contains))
			.forEach(texts -> clean(texts, subject.telling()));
	}

	private void clean(Texts found, Collection<String> telling) {
		Texts cleaned = new Texts(found.id(), Subject.cleaned(found.subject(), telling),
				Subject.cleaned(found.text(), telling), Subject.cleaned(found.html(), telling));
		if (!cleaned.equals(found)) {
			this.jdbc.sql("update outbox_mail set subject = ?, text_part = ?, html_part = ? where id = ?")
				.params(List.of(cleaned.subject(), cleaned.text(), cleaned.html(), cleaned.id()))
				.update();
		}
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	private static Texts read(ResultSet row, int number) throws SQLException {
		return new Texts(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4));
	}

	/** What stands in a mail. */
	private record Texts(UUID id, String subject, String text, String html) {

	}

}

package org.partnercenter.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails to a person, and those that name him. */
@Component
@Order(80)
class MailsOfPerson implements PersonalData {

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
		return subject.addresses().isEmpty() ? List.of()
				: this.jdbc.sql("""
						select template, subject, recipient, created_at, sent_at, state from outbox_mail
						where lower(recipient) in (:addresses) order by created_at""")
					.param("addresses", lower(subject))
					.query()
					.listOfRows();
	}

	/**
	 * What waits for him is not sent any more; of what was sent, the event remains. What
	 * waits for others goes out without his name.
	 */
	@Override
	public void erase(Subject subject) {
		if (!subject.addresses().isEmpty()) {
			this.jdbc.sql("""
					update outbox_mail set recipient = 'erased-' || cast(id as varchar(36)), subject = '(erased)',
					text_part = '', html_part = '', last_error = null,
					state = case when state = 'PENDING' then 'UNDELIVERABLE' else state end
					where lower(recipient) in (:addresses)""").param("addresses", lower(subject)).update();
		}
		Stream.concat(subject.names().stream(), subject.addresses().stream())
			.map(told -> told.toLowerCase(Locale.ROOT))
			.distinct()
			.forEach(told -> naming(told, subject));
	}

	private void naming(String told, Subject subject) {
		this.jdbc.sql("""
				update outbox_mail set subject = '(erased)', last_error = null
				where state <> 'PENDING' and position(:told in lower(subject)) > 0""").param("told", told).update();
		this.jdbc.sql("""
				select id, subject, text_part, html_part from outbox_mail where state = 'PENDING'
				and position(:told in lower(subject || ' ' || text_part)) > 0""")
			.param("told", told)
			.query((row, number) -> List.of(subject.cleaned(row.getString(2)), subject.cleaned(row.getString(3)),
					subject.cleaned(row.getString(4)), row.getObject(1, UUID.class)))
			.list()
			.forEach(mail -> this.jdbc
				.sql("update outbox_mail set subject = ?, text_part = ?, html_part = ? where id = ?")
				.params(mail)
				.update());
	}

	private static List<String> lower(Subject subject) {
		return subject.lowerCaseAddresses();
	}

}

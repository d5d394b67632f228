package org.partnercenter.notification;

import java.util.List;

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

	/** What waits for him is not sent any more; of what was sent, the event remains. */
	@Override
	public void erase(Subject subject) {
		if (!subject.addresses().isEmpty()) {
			this.jdbc.sql("""
					update outbox_mail set recipient = 'erased-' || cast(id as varchar(36)), subject = '(erased)',
					text_part = '', html_part = '', last_error = null,
					state = case when state = 'PENDING' then 'UNDELIVERABLE' else state end
					where lower(recipient) in (:addresses)""").param("addresses", lower(subject)).update();
		}
		for (String name : subject.names()) {
			this.jdbc.sql("update outbox_mail set subject = '(erased)' where state <> 'PENDING' and subject like :name")
				.param("name", "%" + name.replace("%", "") + "%")
				.update();
		}
	}

	private static List<String> lower(Subject subject) {
		return subject.addresses().stream().map(String::toLowerCase).toList();
	}

}

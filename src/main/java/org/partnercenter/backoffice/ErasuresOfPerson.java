package org.partnercenter.backoffice;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That a person asked to be erased; who erases himself needs nobody to do it any more.
 * And which mails told colleagues of the tasks of his cases.
 */
@Component
@Order(70)
class ErasuresOfPerson implements PersonalData {

	private final JdbcClient jdbc;

	ErasuresOfPerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String section() {
		return "erasureRequests";
	}

	@Override
	public Object of(Subject subject) {
		return this.jdbc.sql("""
				select way, reference, recognized, filed_at, outcome, decided_at from erasure_request
				where account = :account order by filed_at""").param("account", subject.account()).query().listOfRows();
	}

	@Override
	public Set<String> mailEvents(String account, Collection<String> tasks) {
		return tasks.stream()
			.flatMap(task -> Stream.of(TaskMails.NEW + task, TaskMails.OVERDUE + task))
			.collect(Collectors.toSet());
	}

	@Override
	public void erase(Subject subject) {
		this.jdbc.sql("""
				update erasure_request set outcome = 'ERASED', open_account = null
				where account = :account and outcome is null""").param("account", subject.account()).update();
	}

}

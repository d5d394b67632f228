package org.partnercenter.backoffice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have chosen. Who has not: staff gets the digest; administrators of
 * organizations do not, because the processes write to them about nearly all their tasks
 * (R-093, D-23, D-24).
 */
@Service
@Transactional
class MailChoices {

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	private final Accounts accounts;

	private final Trail trail;

	MailChoices(JdbcClient jdbc, InsertIfAbsent inserts, Accounts accounts, Trail trail) {
		this.jdbc = jdbc;
		this.inserts = inserts;
		this.accounts = accounts;
		this.trail = trail;
	}

	MailChoice of(String account) {
		return chosen(account).orElseGet(() -> this.accounts.find(account).map(Account::staff).orElse(false)
				? MailChoice.DAILY : MailChoice.OFF);
	}

	/** The last choice counts. */
	void choose(String account, MailChoice choice) {
		Map<String, String> row = Map.of("account", account, "choice", choice.name());
		if (!this.inserts.insert("task_mail_choice", row, "account")) {
			this.jdbc.sql("update task_mail_choice set choice = ? where account = ?")
				.params(choice.name(), account)
				.update();
		}
		this.trail.record(Fact.of("backoffice.mails-chosen")
			.by(account, "reader")
			.about("account", account)
			.with("choice", choice.name()));
	}

	/** Those of these groups who want to hear at once. */
	List<String> atOnce(Collection<String> groups) {
		return this.jdbc.sql("""
				select distinct c.account from task_mail_choice c join act_id_membership m on m.user_id_ = c.account
				where c.choice = 'AT_ONCE' and m.group_id_ in (:groups) order by c.account""")
			.param("groups", groups)
			.query(String.class)
			.list();
	}

	private Optional<MailChoice> chosen(String account) {
		return this.jdbc.sql("select choice from task_mail_choice where account = ?")
			.param(account)
			.query(String.class)
			.optional()
			.map(MailChoice::valueOf);
	}

}

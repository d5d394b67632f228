package org.partnercenter.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Our half of an account, read together with the engine's half (name and password) in one
 * query by primary key.
 */
@Component
class AccountRows {

	private static final String SELECT = "select a.id, a.email, a.kind, a.language, a.country, "
			+ "a.must_change_password, u.first_, u.last_, u.pwd_ from account a join act_id_user u on u.id_ = a.id ";

	private final JdbcClient jdbc;

	private final InsertIfAbsent inserts;

	private final Clock clock;

	AccountRows(JdbcClient jdbc, InsertIfAbsent inserts, Clock clock) {
		this.jdbc = jdbc;
		this.inserts = inserts;
		this.clock = clock;
	}

	/** What is known of an account, and what must stay inside this module. */
	record Row(Account account, boolean mustChangePassword, String passwordHash) {

	}

	/** False: the id or the address is taken. */
	boolean insert(Account account, boolean mustChangePassword) {
		Instant now = this.clock.instant();
		Map<String, Object> row = new HashMap<>();
		row.put("id", account.id());
		row.put("email", account.email());
		row.put("kind", account.staff() ? "STAFF" : "PERSON");
		row.put("language", account.language().toLanguageTag());
		row.put("country", account.country());
		row.put("must_change_password", mustChangePassword);
		row.put("created_at", now);
		row.put("mail_proven_at", account.email() == null ? null : now);
		return this.inserts.insert("account", row, account.staff() ? "id" : "email");
	}

	Optional<Row> byId(String id) {
		return this.jdbc.sql(SELECT + "where a.id = ?").param(id).query(AccountRows::read).optional();
	}

	Optional<Row> byEmail(String folded) {
		return this.jdbc.sql(SELECT + "where a.email = ?").param(folded).query(AccountRows::read).optional();
	}

	/** The ids of the groups the account is in now. */
	List<String> groupsOf(String id) {
		return this.jdbc.sql("select group_id_ from act_id_membership where user_id_ = ?")
			.param(id)
			.query(String.class)
			.list();
	}

	/** Whether there is or was an account with this id. */
	boolean isUsed(String id) {
		return !this.jdbc.sql("select id from account where id = ?").param(id).query(String.class).list().isEmpty();
	}

	/** Whether our half of a new account waits for the engine's. */
	boolean isAwaited(String id) {
		return !this.jdbc
			.sql("select id from account where id = ? and ended_at is null and not exists "
					+ "(select 1 from act_id_user u where u.id_ = account.id)")
			.param(id)
			.query(String.class)
			.list()
			.isEmpty();
	}

	/** The account has ended; its address may belong to somebody else one day. */
	void end(String id) {
		this.jdbc.sql("update account set email = null, ended_at = ? where id = ?")
			.params(OffsetDateTime.now(this.clock), id)
			.update();
	}

	void passwordIsSomebodyElses(String id) {
		this.jdbc.sql("update account set must_change_password = true where id = ?").param(id).update();
	}

	void language(String id, Locale language) {
		this.jdbc.sql("update account set language = ? where id = ?").params(language.toLanguageTag(), id).update();
	}

	void country(String id, String country) {
		this.jdbc.sql("update account set country = ? where id = ?").params(country, id).update();
	}

	void passwordIsTheirOwn(String id) {
		this.jdbc.sql("update account set must_change_password = false where id = ?").param(id).update();
	}

	private static Row read(ResultSet row, int number) throws SQLException {
		Account account = new Account(row.getString("id"), row.getString("email"), text(row.getString("first_")),
				text(row.getString("last_")), Locale.forLanguageTag(row.getString("language")),
				row.getString("country"), "STAFF".equals(row.getString("kind")));
		return new Row(account, row.getBoolean("must_change_password"), row.getString("pwd_"));
	}

	private static String text(String name) {
		return name == null ? "" : name;
	}

}

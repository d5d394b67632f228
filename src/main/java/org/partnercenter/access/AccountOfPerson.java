package org.partnercenter.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.partnercenter.privacy.PersonalData;
import org.partnercenter.process.OnBehalf;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The account of a person. When he is erased its id remains, which facts name and which
 * tells nobody who he was; nobody signs in with it any more.
 */
@Component
@Order(100)
class AccountOfPerson implements PersonalData {

	private final AccountRows rows;

	private final IdentityService identities;

	private final OnBehalf onBehalf;

	private final JdbcClient jdbc;

	AccountOfPerson(AccountRows rows, IdentityService identities, OnBehalf onBehalf, JdbcClient jdbc) {
		this.rows = rows;
		this.identities = identities;
		this.onBehalf = onBehalf;
		this.jdbc = jdbc;
	}

	@Override
	public String section() {
		return "account";
	}

	@Override
	public Object of(Subject subject) {
		Account account = account(subject.account());
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("id", account.id());
		said.put("email", account.email());
		said.put("firstName", account.firstName());
		said.put("lastName", account.lastName());
		said.put("language", account.language().toLanguageTag());
		said.put("country", account.country());
		said.put("browsers", rowsOf("select seen_at from known_device where account_id = :account", account.id()));
		said.put("links", rowsOf("""
				select purpose, issued_at, valid_until, redeemed_at from one_time_link
				where account_id = :account order by issued_at""", account.id()));
		return said;
	}

	@Override
	public Set<String> provenAddresses(String account) {
		String email = account(account).email();
		return (email != null) ? Set.of(email) : Set.of();
	}

	@Override
	public Set<String> names(String account) {
		return Set.of(account(account).name());
	}

	@Override
	public void erase(Subject subject) {
		String account = subject.account();
		this.onBehalf.run(() -> {
			User user = this.identities.createUserQuery().userId(account).singleResult();
			user.setFirstName("(erased)");
			user.setLastName("");
			user.setEmail(null);
			// ends all sessions, too
			user.setPassword(Secrets.token());
			this.identities.saveUser(user);
		});
		this.jdbc.sql("update account set email = null, country = null, mail_proven_at = null where id = :account")
			.param("account", account)
			.update();
		this.jdbc.sql("delete from known_device where account_id = :account").param("account", account).update();
		this.jdbc.sql("delete from one_time_link where account_id = :account or lower(subject) in (:addresses)")
			.param("account", account)
			.param("addresses", subject.ownAddresses())
			.update();
	}

	private List<Map<String, Object>> rowsOf(String sql, String account) {
		return this.jdbc.sql(sql).param("account", account).query().listOfRows();
	}

	private Account account(String id) {
		return this.rows.byId(id).map(AccountRows.Row::account).orElseThrow(NotFound::new);
	}

}

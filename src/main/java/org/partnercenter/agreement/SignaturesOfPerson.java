package org.partnercenter.agreement;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person has signed for an organization. It is kept when he is erased: a contract
 * says who signed it (GDPR, article 17, 3 b and e).
 */
@Component
@Order(60)
class SignaturesOfPerson implements PersonalData {

	private final JdbcClient jdbc;

	SignaturesOfPerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String section() {
		return "signatures";
	}

	@Override
	public Object of(Subject subject) {
		return this.jdbc
			.sql("""
					select organization_name, first_name, last_name, job_title, mail_address, version, language, sha256,
					signed_at, ip_address, user_agent from agreement_signature where account = :account order by signed_at""")
			.param("account", subject.account())
			.query()
			.listOfRows();
	}

	@Override
	public void erase(Subject subject) {
		// under hold
	}

}

package org.partnercenter.evidence;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * References that a person gave as somebody's customer. That there was one goes on to
 * count for the organization; who gave it is forgotten.
 */
@Component
@Order(40)
class ReferencesOfPerson implements PersonalData {

	private final JdbcClient jdbc;

	ReferencesOfPerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String section() {
		return "references";
	}

	@Override
	public Object of(Subject subject) {
		return this.jdbc.sql("""
				select o.legal_name, r.customer_name, r.contact_name, r.customer_email, r.work, r.state, r.asked_at,
				r.answered_at, r.answer from evidence_reference r join organization o on o.id = r.organization_id
				where lower(r.customer_email) in (:addresses) order by r.asked_at""")
			.param("addresses", subject.ownAddresses())
			.query()
			.listOfRows();
	}

	/** A question that he has not answered ends: its link opens nothing any more. */
	@Override
	public void erase(Subject subject) {
		this.jdbc.sql("""
				update evidence_reference set customer_email = '(erased)', contact_name = null, token_digest = null,
				work = case when work is null then null else '(erased)' end,
				answer = case when answer is null then null else '(erased)' end,
				state = case when state = 'ASKED' then 'WITHDRAWN' else state end
				where lower(customer_email) in (:addresses)""").param("addresses", subject.ownAddresses()).update();
	}

}

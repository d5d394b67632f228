package org.partnercenter.enrollment;

import java.util.List;
import java.util.UUID;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The enrollments that a person began. What was entered lies with the engine alone. */
@Component
@Order(20)
class EnrollmentsOfPerson implements PersonalData {

	private final JdbcClient jdbc;

	private final Enrollments enrollments;

	EnrollmentsOfPerson(JdbcClient jdbc, Enrollments enrollments) {
		this.jdbc = jdbc;
		this.enrollments = enrollments;
	}

	@Override
	public String section() {
		return "enrollments";
	}

	@Override
	public Object of(Subject subject) {
		return this.jdbc
			.sql("""
					select o.legal_name, e.outcome, e.last_step, e.begun_at, e.ended_at from enrollment e
					left join organization o on o.id = e.organization_id where e.account_id = :account order by e.begun_at""")
			.param("account", subject.account())
			.query()
			.listOfRows();
	}

	@Override
	public List<String> processInstances(String account) {
		return this.jdbc.sql("""
				select process_instance_id from enrollment where account_id = :account
				and process_instance_id is not null""").param("account", account).query(String.class).list();
	}

	@Override
	public void erase(Subject subject) {
		this.jdbc.sql("select id from enrollment where account_id = :account and outcome = 'OPEN'")
			.param("account", subject.account())
			.query(UUID.class)
			.list()
			.forEach(open -> this.enrollments.end(open, Enrollment.Outcome.CANCELLED, null));
	}

}

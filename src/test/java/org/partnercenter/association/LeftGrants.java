package org.partnercenter.association;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Many people ask, are answered, and leave nothing behind among the engine's grants. */
@Proves("T-Z11")
abstract class LeftGrants {

	/** The engine's number for tasks. */
	private static final int TASK = 7;

	@Autowired
	AssociationProcess process;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private Member member;

	private String pattern;

	/** How many ask. */
	abstract int requests();

	@Test
	void ofFinishedRequestsNoGrantIsLeft() {
		this.member = this.members.enroll();
		this.pattern = this.people.person("first@" + Unique.domain());
		Set<String> before = left();
		long granted = 0;
		for (int i = 0; i < requests(); i++) {
			granted += request(i);
		}

		assertThat(granted).as("or else there was nothing to leave").isGreaterThanOrEqualTo(requests());
		assertThat(
				this.jdbc.queryForObject(
						"select count(*) from association_request where organization_id = ? "
								+ "and state in ('REJECTED', 'APPROVED')",
						Integer.class, this.member.organization().id()))
			.isEqualTo(requests());
		assertThat(left()).isEqualTo(before);
	}

	/** How many grants there were while it was open. */
	private long request(int number) {
		String account = person(number);
		UUID id = this.process.request(account, this.member.organization().id());
		String instance = this.engine.instance("association", id.toString()).getId();
		this.engine.complete(instance, account,
				Map.of("email", "x@" + Unique.domain(), "firstName", "Nina", "lastName", "Applicant"));
		this.engine.complete(instance, account, Map.of("nextStep", "CONTACT_ADMINISTRATOR"));
		String decision = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(instance)
			.singleResult()
			.getId();
		String task = this.engine.task(decision).getId();
		this.engine.engine().getTaskService().claim(task, this.member.founder());
		Long granted = this.jdbc.queryForObject(
				"select count(*) from act_ru_authorization where resource_type_ = ? and resource_id_ = ?", Long.class,
				TASK, task);
		this.engine.complete(decision, this.member.founder(), Map.of("decision", "REJECT", "reason", "Not one of us"));
		return granted;
	}

	/** A copy of somebody: a password costs more time than all the rest. */
	private String person(int number) {
		String account = this.pattern + "-" + number;
		this.jdbc.update("insert into act_id_user (id_, rev_, first_, last_) values (?, 1, 'Nina', 'Applicant')",
				account);
		this.jdbc.update(
				"""
						insert into account (id, kind, email, language, country, created_at, mail_proven_at, must_change_password)
						select ?, kind, ?, language, country, created_at, mail_proven_at, must_change_password
						from account where id = ?""",
				account, Unique.word() + "@" + Unique.domain(), this.pattern);
		return account;
	}

	/** Grants on tasks that there are no more, of all tests so far. */
	private Set<String> left() {
		return new TreeSet<>(this.jdbc.queryForList("""
				select a.id_ from act_ru_authorization a where a.resource_type_ = ? and a.resource_id_ <> '*'
				and not exists (select 1 from act_ru_task t where t.id_ = a.resource_id_)""", String.class, TASK));
	}

}

package org.partnercenter.certification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was decided about the certification IDs of a person. Before the profiles forget
 * which IDs are his.
 */
@Component
@Order(15)
class ContestsOfPerson implements PersonalData {

	private static final String HIS_ID = """
			 in (select certification_id from certification_link where account = :account
			union select certification_id from individual where account = :account and certification_id is not null)""";

	/** By table, which rows may tell of him. */
	private static final Map<String, String> HIS = Map.of("certification_contest",
			"(account = :account or holder_account = :account)", "certification_stray",
			"(certification_id" + HIS_ID + " or corrected_id" + HIS_ID + ")");

	private final JdbcClient jdbc;

	ContestsOfPerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String section() {
		return "certificationContests";
	}

	/** Of a contest that somebody else began, only that there was one. */
	@Override
	public Object of(Subject subject) {
		return this.jdbc.sql("""
				select certification_id, contested_at, outcome, settled_at,
				case when account = :account then reason end as reason from certification_contest
				where account = :account or holder_account = :account order by contested_at""")
			.param("account", subject.account())
			.query()
			.listOfRows();
	}

	/** A clerk's reason names one, and often the other. */
	@Override
	public List<String> mentionedIn(String account) {
		List<String> keys = HIS.entrySet()
			.stream()
			.map(rows -> "select cast(id as varchar(36)) from " + rows.getKey() + " where " + rows.getValue())
			.flatMap(sql -> this.jdbc.sql(sql).param("account", account).query(String.class).list().stream())
			.toList();
		return keys.isEmpty() ? List.of()
				: this.jdbc.sql("select id_ from act_hi_procinst where business_key_ in (:keys)")
					.param("keys", keys)
					.query(String.class)
					.list();
	}

	/** To both, with the reason. */
	@Override
	public Set<String> mailEvents(String account, Collection<String> tasks) {
		return this.jdbc
			.sql("select id from certification_contest where account = :account or holder_account = :account")
			.param("account", account)
			.query(String.class)
			.list()
			.stream()
			.map(id -> "certification-contest:" + id)
			.collect(Collectors.toSet());
	}

	@Override
	public void erase(Subject subject) {
		HIS.forEach((table, his) -> this.jdbc
			.sql("update " + table + " set reason = '(erased)' where reason is not null and " + his)
			.param("account", subject.account())
			.update());
	}

}

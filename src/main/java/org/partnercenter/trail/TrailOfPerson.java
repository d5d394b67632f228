package org.partnercenter.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The facts that a person brought about or that tell of him, for his own export. They
 * stay when he is erased; what told of him cannot be read without his key.
 */
@Component
@Order(90)
class TrailOfPerson implements PersonalData {

	private final JdbcTemplate jdbc;

	private final FactTexts texts;

	TrailOfPerson(JdbcTemplate jdbc, FactTexts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	@Override
	public String section() {
		return "facts";
	}

	/** Of what he decided about others, without what tells of them. */
	@Override
	public Object of(Subject subject) {
		String account = subject.account();
		List<TrailRow> rows = this.jdbc.query(
				"select * from trail where actor_account = ? or person = ? or object_id = ? order by id",
				TrailRow::read, account, account, account);
		Map<Long, String> persons = new LinkedHashMap<>();
		rows.forEach(row -> persons.put(row.id(), row.person()));
		return this.texts.facts(rows).stream().map(fact -> said(fact, account, persons.get(fact.id()))).toList();
	}

	private static Map<String, Object> said(Recorded fact, String account, String person) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("at", fact.at());
		said.put("action", fact.action());
		said.put("by", account.equals(fact.actorAccount()) ? "you" : fact.actorRole());
		if (person == null || person.equals(account)) {
			said.put("reason", fact.reason());
			said.put("details", fact.details());
		}
		return said;
	}

	@Override
	public void erase(Subject subject) {
		// the trail is only added to; the key of the person is destroyed
	}

}

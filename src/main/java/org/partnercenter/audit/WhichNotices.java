package org.partnercenter.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.partnercenter.audit.Answer.Cell;
import org.partnercenter.partner.Organization;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which notices did it get before it lapsed, and which were suppressed, why? */
@Component
class WhichNotices implements Question {

	private static final String NOTICES = """
			select anniversary, notice, expected_on, state, why, happened_at from renewal_notice
			where organization_id = :organization order by anniversary desc, expected_on, notice
			fetch first 200 rows only""";

	private final Whose whose;

	private final Trail trail;

	private final JdbcClient rows;

	WhichNotices(Whose whose, Trail trail, JdbcClient rows) {
		this.whose = whose;
		this.trail = trail;
		this.rows = rows;
	}

	@Override
	public int number() {
		return 4;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.text("organization"));
	}

	@Override
	public Answer answer(Asked asked) {
		return this.whose.organization(number(), asked, this::answer);
	}

	private Answer answer(Organization organization, Asked asked) {
		Wording words = asked.words();
		Answer answer = new Answer();
		List<Recorded> lapses = this.trail.of(organization.id(), List.of("membership.lapsed", "membership.expired"),
				asked.today().plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
		lapses.forEach(fact -> answer.say(words.say("audit.answer.4." + fact.action().substring(11),
				organization.displayName(), fact.at(), LocalDate.parse(fact.details().get("anniversary").toString()))));
		if (lapses.isEmpty()) {
			answer.say(words.say("audit.answer.4.never", organization.displayName()));
		}
		Answer.Table table = answer.table(words.say("audit.kind.NOTICE"), words.say("audit.detail.anniversary"),
				words.say("audit.answer.notice"), words.say("audit.detail.expectedOn"), words.say("audit.then.state"),
				words.say("audit.detail.why"), words.say("audit.answer.when"));
		this.rows.sql(NOTICES).param("organization", organization.id()).query(row -> {
			String why = row.getString("why");
			table.row(Cell.of(words.day(row.getObject("anniversary", LocalDate.class))),
					Cell.of(words.value(NoticeChronicle.name(row.getString("notice")))),
					Cell.of(words.day(row.getObject("expected_on", LocalDate.class))),
					Cell.of(words.say("audit.answer.4." + row.getString("state"))),
					Cell.of((why != null) ? words.word("renewal.why." + why, why) : ""),
					Cell.of((row.getObject("happened_at") != null) ? words.value(Sql.instant(row, "happened_at"))
							: ""));
		});
		return answer.say(words.say(table.rows().isEmpty() ? "audit.answer.4.none" : "audit.answer.4.mails"),
				Links.organization(organization.id()) + "?kind=NOTICE&kind=MAIL");
	}

}

package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.audit.Answer.Cell;
import org.partnercenter.trail.Page;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All associations that were approved automatically in a time, by domain; in the last
 * seven days, if none is given.
 */
@Component
class WhatWasAutomatic implements Question {

	private static final int MOST = 1000;

	private static final String REQUESTS = """
			select r.id, r.account_id, r.email, r.organization_id, o.legal_name, r.process_instance_id
			from association_request r join organization o on o.id = r.organization_id where r.id in (:ids)""";

	private final Trail trail;

	private final JdbcClient rows;

	WhatWasAutomatic(Trail trail, JdbcClient rows) {
		this.trail = trail;
		this.rows = rows;
	}

	@Override
	public int number() {
		return 7;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.day("from"), Field.day("until"));
	}

	@Override
	public Answer answer(Asked asked) {
		LocalDate until = asked.day("until", asked.today());
		LocalDate from = asked.day("from", until.minusDays(6));
		List<Recorded> facts = this.trail.actions("association.effective", start(from), start(until.plusDays(1)),
				Page.first(MOST));
		List<Joined> joined = joined(facts);
		Wording words = asked.words(joined.stream().map(Joined::account).toList());
		Answer answer = new Answer().say(words.say("audit.answer.7", from, until, joined.size()));
		if (facts.size() == MOST) {
			answer.say(words.say("audit.answer.7.more", MOST));
		}
		Map<String, Long> domains = joined.stream()
			.collect(Collectors.groupingBy(Joined::domain, TreeMap::new, Collectors.counting()));
		Answer.Table counts = answer.table(words.say("audit.answer.7.domains"), words.say("audit.detail.domain"),
				words.say("audit.detail.count"));
		domains.forEach((domain, count) -> counts.row(Cell.of(domain), Cell.of(words.value(count))));
		Answer.Table table = answer.table(words.say("audit.answer.7.all"), words.say("audit.detail.domain"),
				words.say("audit.found.person"), words.say("audit.person.organization"), words.say("audit.answer.when"),
				words.say("audit.line.case"));
		domains.keySet()
			.forEach(domain -> joined.stream()
				.filter(one -> one.domain().equals(domain))
				.forEach(one -> table.row(Cell.of(domain),
						Cell.to(words.name(one.account()), Links.person(one.account())),
						Cell.to(one.name(), Links.organization(one.organization())), Cell.of(words.value(one.at())),
						Cell.to(words.say("audit.line.case"), Links.ofCase(one.instance())))));
		return answer;
	}

	/** The trail says when it became effective, the request whose it was. */
	private List<Joined> joined(List<Recorded> facts) {
		Map<UUID, Recorded> automatic = new LinkedHashMap<>();
		facts.stream()
			.filter(fact -> Boolean.TRUE.equals(fact.details().get("automatic")))
			.forEach(fact -> automatic.put(UUID.fromString(fact.objectId()), fact));
		return automatic.isEmpty() ? List.of()
				: this.rows.sql(REQUESTS).param("ids", automatic.keySet()).query((row, number) -> {
					Recorded fact = automatic.get(row.getObject("id", UUID.class));
					return new Joined(fact.at(), row.getString("account_id"), domain(fact, row.getString("email")),
							row.getObject("organization_id", UUID.class), row.getString("legal_name"),
							row.getString("process_instance_id"));
				}).list().stream().sorted(Comparator.comparing(Joined::at).reversed()).toList();
	}

	/** Older facts do not say it; then the address does, unless it was erased. */
	private static String domain(Recorded fact, String email) {
		Object said = fact.details().get("domain");
		if (said != null) {
			return said.toString();
		}
		return (email != null && email.contains("@"))
				? email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT) : "?";
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	private record Joined(Instant at, String account, String domain, UUID organization, String name, String instance) {

	}

}

package org.partnercenter.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.audit.Answer.Cell;
import org.partnercenter.partner.Organization;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which text did this organization sign in a year, who signed, and is it unchanged? The
 * fingerprint is taken anew from the text that is kept, and must be the one that was
 * signed and the one that the trail holds.
 */
@Component
class WhatWasSigned implements Question {

	private static final String SIGNATURES = """
			select id from agreement_signature where organization = :organization
			and signed_at >= :from and signed_at < :until order by number desc fetch first 50 rows only""";

	private final Whose whose;

	private final Agreements agreements;

	private final Trail trail;

	private final JdbcClient rows;

	WhatWasSigned(Whose whose, Agreements agreements, Trail trail, JdbcClient rows) {
		this.whose = whose;
		this.agreements = agreements;
		this.trail = trail;
		this.rows = rows;
	}

	@Override
	public int number() {
		return 2;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.text("organization"), Field.number("in"));
	}

	@Override
	public Answer answer(Asked asked) {
		return this.whose.organization(number(), asked, this::answer);
	}

	private Answer answer(Organization organization, Asked asked) {
		int year = asked.number("in", 2000, 2199, asked.today().getYear());
		LocalDate from = LocalDate.of(year, 1, 1);
		List<Signature> signed = this.rows.sql(SIGNATURES)
			.param("organization", organization.id())
			.param("from", from.atStartOfDay().atOffset(ZoneOffset.UTC))
			.param("until", from.plusYears(1).atStartOfDay().atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.list()
			.stream()
			.map(id -> this.agreements.find(id).orElseThrow())
			.toList();
		Wording words = asked.words();
		Answer answer = new Answer();
		if (signed.isEmpty()) {
			return answer.say(words.say("audit.answer.2.none", organization.displayName(), String.valueOf(year)));
		}
		Answer.Table table = answer.table(words.say("audit.then.signed"), words.say("audit.detail.version"),
				words.say("audit.answer.signed"), words.say("audit.answer.signedBy"), words.say("audit.detail.sha256"),
				words.say("audit.answer.unchanged"), words.say("audit.line.document"));
		signed.forEach(signature -> {
			answer.say(words.say("audit.answer.2.signed", organization.displayName(), signature.version(),
					signature.at(), signature.name(), signature.jobTitle()));
			table.row(Cell.of(signature.version() + " (" + signature.language().toLanguageTag() + ")"),
					Cell.of(words.value(signature.at())),
					Cell.to(signature.name() + ", " + signature.jobTitle(), Links.person(signature.account())),
					Cell.of(signature.sha256()),
					Cell.of(words.say(isUnchanged(signature) ? "audit.answer.2.unchanged" : "audit.answer.2.changed")),
					Cell.to(words.say("audit.answer.2.text"), "/agreement/" + signature.id()));
		});
		return answer;
	}

	private boolean isUnchanged(Signature signature) {
		List<Recorded> facts = this.trail.about("agreement-signature", signature.id());
		return this.agreements.textOf(signature).sha256().equals(signature.sha256()) && !facts.isEmpty()
				&& facts.stream().allMatch(fact -> signature.sha256().equals(fact.details().get("sha256")));
	}

}

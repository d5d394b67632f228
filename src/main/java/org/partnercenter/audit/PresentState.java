package org.partnercenter.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.People;
import org.partnercenter.qualification.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an organization stands now, in sentences. */
@Component
@Transactional(readOnly = true)
class PresentState {

	private static final String OPEN = "select (select count(*) from billing_order where organization = :organization "
			+ "and is_open), (select count(*) from " + Sql.CASES
			+ " where p.end_time_ is null and p.super_process_instance_id_ is null)";

	private final Memberships memberships;

	private final Standings standings;

	private final Agreements agreements;

	private final People people;

	private final JdbcClient rows;

	PresentState(Memberships memberships, Standings standings, Agreements agreements, People people, JdbcClient rows) {
		this.memberships = memberships;
		this.standings = standings;
		this.agreements = agreements;
		this.people = people;
		this.rows = rows;
	}

	public List<String> of(Organization organization, Wording words) {
		UUID id = organization.id();
		List<String> said = new ArrayList<>();
		Optional<MembershipStatus> membership = this.memberships.find(id);
		if (membership.isEmpty()) {
			said.add(words.say("audit.state.never"));
		}
		membership.ifPresent(status -> said.addAll(membership(status, words)));
		this.standings.find(id)
			.ifPresent(standing -> said
				.add(words.say("audit.state.judged", words.level(standing.level()), standing.judgedOn())));
		this.agreements.latest(id).map(signature -> signed(signature, words)).ifPresent(said::add);
		long associated = this.people.countOf(id);
		this.rows.sql(OPEN).param("organization", id).query(row -> {
			said.add(words.say("audit.state.open", associated, row.getLong(1), row.getLong(2)));
		});
		return said;
	}

	private static List<String> membership(MembershipStatus status, Wording words) {
		List<String> said = new ArrayList<>();
		said.add(words.say("audit.state." + status.phase(), words.level(status.level()), status.activeSince(),
				status.validUntil()));
		if (status.assignedLevel() != null) {
			said.add(words.say("audit.state.assigned", words.level(status.assignedLevel()), status.assignedOn()));
		}
		return said;
	}

	private static String signed(Signature signature, Wording words) {
		return words.say("audit.state.signed", signature.version(), signature.at(), signature.name());
	}

}

package org.partnercenter.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.partner.People;
import org.partnercenter.partner.PersonLeft;
import org.partnercenter.partner.Roles;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.evidence.Competencies.demand;

/**
 * Which people of an organization are assigned to which chosen competency: each counts
 * for those and no other. A Global Administrator assigns; for everybody else, for
 * a person of another organization and for a competency that is not chosen there is
 * {@link org.partnercenter.access.NotFound}.
 */
@Service
@Transactional
public class Assignments {

	private final JdbcClient jdbc;

	private final InsertIfAbsent insert;

	private final Competencies competencies;

	private final People people;

	private final Roles roles;

	private final EvidenceNews news;

	private final Clock clock;

	Assignments(JdbcClient jdbc, InsertIfAbsent insert, Competencies competencies, People people, Roles roles,
			EvidenceNews news, Clock clock) {
		this.jdbc = jdbc;
		this.insert = insert;
		this.competencies = competencies;
		this.people = people;
		this.roles = roles;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Nothing happens if he is assigned already. Who has no certification ID linked is
	 * assigned too, and counts from the day that he links one.
	 */
	public void assign(UUID organization, String account, CompetencyKey key, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		demand(this.people.isAssociated(organization, account));
		demand(this.competencies.isChosen(organization, key));
		boolean isNew = this.insert.insert("evidence_assignment",
				Map.of("id", UUID.randomUUID(), "organization_id", organization, "account", account, "competency",
						key.competency(), "specialization", key.specialization(), "assigned_by", byAccount,
						"assigned_at", this.clock.instant()),
				"organization_id", "account", "competency", "specialization");
		if (isNew) {
			this.news.changed(organization, byAccount,
					Competencies.fact("evidence.person-assigned", key).with("person", account));
		}
	}

	/** Nothing happens if he is not assigned. */
	public void unassign(UUID organization, String account, CompetencyKey key, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		int ended = this.jdbc.sql("""
				delete from evidence_assignment
				where organization_id = ? and account = ? and competency = ? and specialization = ?""")
			.params(organization, account, key.competency(), key.specialization())
			.update();
		if (ended > 0) {
			this.news.changed(organization, byAccount,
					Competencies.fact("evidence.person-unassigned", key).with("person", account));
		}
	}

	/** What these people are assigned to; an account without assignment is not a key. */
	@Transactional(readOnly = true)
	public Map<String, List<CompetencyKey>> of(UUID organization, Collection<String> accounts) {
		if (accounts.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select account, competency, specialization from evidence_assignment
				where organization_id = :organization and account in (:accounts)
				order by competency, specialization""")
			.param("organization", organization)
			.param("accounts", accounts)
			.query((row, number) -> Map.entry(row.getString(1), new CompetencyKey(row.getString(2), row.getString(3))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** How many people are assigned to each competency, whether they count or not. */
	@Transactional(readOnly = true)
	Map<CompetencyKey, Long> counts(UUID organization) {
		return this.jdbc.sql("select competency, specialization from evidence_assignment where organization_id = ?")
			.param(organization)
			.query(CompetencyKey.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(key -> key, Collectors.counting()));
	}

	/** He counts no more since his certification ID was unlinked, just before. */
	@EventListener
	void forget(PersonLeft left) {
		this.jdbc.sql("delete from evidence_assignment where organization_id = ? and account = ?")
			.params(left.organization(), left.account())
			.update();
	}

}

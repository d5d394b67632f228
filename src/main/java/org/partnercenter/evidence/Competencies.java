package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.partner.Roles;
import org.partnercenter.trail.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The competencies that an organization has chosen, and who of its people is assigned to
 * them. A Global Administrator does that; for everybody else there is
 * {@link NotFound}, as for a competency that the catalogue does not have.
 */
@Service
@Transactional
public class Competencies {

	private static final String KEY = "organization_id = :organization and competency = :competency"
			+ " and specialization = :specialization";

	private final JdbcClient jdbc;

	private final InsertIfAbsent insert;

	private final Catalogue catalogue;

	private final OrganizationDay days;

	private final Roles roles;

	private final EvidenceNews news;

	Competencies(JdbcClient jdbc, InsertIfAbsent insert, Catalogue catalogue, OrganizationDay days, Roles roles,
			EvidenceNews news) {
		this.jdbc = jdbc;
		this.insert = insert;
		this.catalogue = catalogue;
		this.days = days;
		this.roles = roles;
		this.news = news;
	}

	/** Nothing happens if it is chosen already. */
	public void choose(UUID organization, CompetencyKey key, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		LocalDate today = this.days.today(organization);
		demand(this.catalogue.find(key, today).isPresent());
		boolean isNew = this.insert.insert("evidence_competency",
				Map.of("id", UUID.randomUUID(), "organization_id", organization, "competency", key.competency(),
						"specialization", key.specialization(), "since", today, "chosen_by", byAccount),
				"organization_id", "competency", "specialization");
		if (isNew) {
			this.news.changed(organization, byAccount, fact("evidence.competency-chosen", key));
		}
	}

	/**
	 * Gives a competency up; nobody is assigned to it any more. Nothing happens if it is
	 * not chosen.
	 */
	public void giveUp(UUID organization, CompetencyKey key, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		if (isChosen(organization, key)) {
			delete("evidence_assignment", organization, key);
			delete("evidence_competency", organization, key);
			this.news.changed(organization, byAccount, fact("evidence.competency-given-up", key));
		}
	}

	@Transactional(readOnly = true)
	public List<CompetencyKey> chosen(UUID organization) {
		return this.jdbc.sql("""
				select competency, specialization from evidence_competency
				where organization_id = ? order by competency, specialization""")
			.param(organization)
			.query(CompetencyKey.class)
			.list();
	}

	/**
	 * Whether it is chosen, and stays so until the transaction ends: nobody is assigned
	 * to what is just given up.
	 */
	boolean isChosen(UUID organization, CompetencyKey key) {
		return this.jdbc.sql("select id from evidence_competency where " + KEY + " for update")
			.param("organization", organization)
			.param("competency", key.competency())
			.param("specialization", key.specialization())
			.query()
			.listOfRows()
			.size() == 1;
	}

	private void delete(String table, UUID organization, CompetencyKey key) {
		this.jdbc.sql("delete from " + table + " where " + KEY)
			.param("organization", organization)
			.param("competency", key.competency())
			.param("specialization", key.specialization())
			.update();
	}

	static Fact fact(String action, CompetencyKey key) {
		return Fact.of(action)
			.about("competency", key.competency() + "/" + key.specialization())
			.with("competency", key.competency())
			.with("specialization", key.specialization());
	}

	static void demand(boolean allowed) {
		if (!allowed) {
			throw new NotFound();
		}
	}

}

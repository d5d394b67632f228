package org.partnercenter.partner;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.partnercenter.privacy.ErasureRefused;
import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organizations know of a person: profiles, roles, the certification ID. */
@Component
@Order(30)
class ProfilesOfPerson implements PersonalData {

	private final JdbcClient jdbc;

	private final People people;

	ProfilesOfPerson(JdbcClient jdbc, People people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@Override
	public String section() {
		return "organizations";
	}

	@Override
	public Object of(Subject subject) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("profiles", rows("""
				select o.legal_name, i.first_name, i.last_name, i.work_email, i.phone, i.job_title, i.certification_id,
				i.associated_since, i.ended_at from individual i join organization o on o.id = i.organization
				where i.account = :account order by i.associated_since""", subject.account()));
		said.put("roles", rows("""
				select o.legal_name, l.name as location, r.role, r.given_at from contact_role r
				join organization o on o.id = r.organization join location l on l.id = r.location
				where r.account = :account order by r.given_at""", subject.account()));
		said.put("certifications", rows("""
				select certification_id, linked_at from certification_link where account = :account
				order by certification_id""", subject.account()));
		return said;
	}

	@Override
	public Set<String> toldAddresses(String account) {
		return texts("select distinct work_email from individual where account = :account", account);
	}

	@Override
	public Set<String> names(String account) {
		return texts("select distinct first_name || ' ' || last_name from individual where account = :account",
				account);
	}

	@Override
	public Set<UUID> organizations(String account) {
		return new HashSet<>(this.jdbc.sql("select distinct organization from individual where account = :account")
			.param("account", account)
			.query(UUID.class)
			.list());
	}

	/**
	 * Leaves all organizations first.
	 * @throws ErasureRefused if one would be left without an administrator (D-20)
	 */
	@Override
	public void erase(Subject subject) {
		this.people.organizationsOf(subject.account()).forEach(organization -> leave(organization, subject.account()));
		this.jdbc.sql("""
				update individual set first_name = '(erased)', last_name = '', work_email = '', phone = null,
				job_title = null, certification_id = null where account = :account""")
			.param("account", subject.account())
			.update();
	}

	private void leave(Organization organization, String account) {
		try {
			this.people.leave(organization.id(), account);
		}
		catch (LastAdministrator ex) {
			throw new ErasureRefused(organization.displayName(), ex);
		}
	}

	private List<Map<String, Object>> rows(String sql, String account) {
		return this.jdbc.sql(sql).param("account", account).query().listOfRows();
	}

	private Set<String> texts(String sql, String account) {
		return new HashSet<>(this.jdbc.sql(sql).param("account", account).query(String.class).list());
	}

}

package org.partnercenter.association;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests of a person to associate with organizations. */
@Component
@Order(10)
class RequestsOfPerson implements PersonalData {

	private final JdbcClient jdbc;

	private final AssociationRequests requests;

	private final EntityManager entities;

	RequestsOfPerson(JdbcClient jdbc, AssociationRequests requests, EntityManager entities) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.requests = requests;
	}

	@Override
	public String section() {
		return "associationRequests";
	}

	@Override
	public Object of(Subject subject) {
		return this.jdbc.sql("""
				select o.legal_name, r.email, r.first_name, r.last_name, r.state, r.automatic, r.begun_at, r.asked_at,
				r.decided_at, r.decision_reason from association_request r
				join organization o on o.id = r.organization_id where r.account_id = :account order by r.begun_at""")
			.param("account", subject.account())
			.query()
			.listOfRows();
	}

	/**
	 * Only a request that went the automatic way is approved by the mailbox: its owner
	 * has opened the link.
	 */
	@Override
	public Set<String> provenAddresses(String account) {
		return texts("""
				select distinct email from association_request where account_id = :account and email is not null
				and automatic and state in ('APPROVED', 'ASSOCIATED')""", account);
	}

	@Override
	public Set<String> toldAddresses(String account) {
		return texts("select distinct email from association_request where account_id = :account and email is not null",
				account);
	}

	@Override
	public Set<String> names(String account) {
		return texts("""
				select distinct first_name || ' ' || last_name from association_request
				where account_id = :account and last_name is not null""", account);
	}

	@Override
	public List<String> processInstances(String account) {
		return this.jdbc.sql("""
				select process_instance_id from association_request
				where account_id = :account and process_instance_id is not null""")
			.param("account", account)
			.query(String.class)
			.list();
	}

	/** To the applicant and the administrators, and each proof of the mailbox. */
	@Override
	public Set<String> mailEvents(String account, Collection<String> tasks) {
		return this.jdbc.sql("select id, proofs_sent from association_request where account_id = :account")
			.param("account", account)
			.query((row, number) -> {
				String event = "association:" + row.getString(1);
				return Stream.concat(Stream.of(event),
						IntStream.rangeClosed(1, row.getInt(2)).mapToObj(proof -> event + ":proof:" + proof));
			})
			.list()
			.stream()
			.flatMap(events -> events)
			.collect(Collectors.toSet());
	}

	@Override
	public void erase(Subject subject) {
		this.requests.openOf(subject.account())
			.forEach(request -> this.requests.end(request.id(), RequestState.WITHDRAWN, true));
		this.entities.flush();
		this.jdbc.sql("""
				update association_request set email = null, first_name = null, last_name = null,
				decision_reason = case when decision_reason is null then null else '(erased)' end
				where account_id = :account""").param("account", subject.account()).update();
	}

	private Set<String> texts(String sql, String account) {
		return new HashSet<>(this.jdbc.sql(sql).param("account", account).query(String.class).list());
	}

}

package org.partnercenter.legalname;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.partnercenter.partner.ContactRole;
import org.partnercenter.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The legal names that a person asked for in his organization. What a clerk entered from
 * a letter is nothing of the clerk.
 */
@Component
@Order(20)
class ChangesOfPerson implements PersonalData {

	private static final String HIS = " where asked_by = :account and not by_letter";

	private final LegalnameProcess process;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Clock clock;

	ChangesOfPerson(LegalnameProcess process, EntityManager entities, JdbcClient jdbc, Clock clock) {
		this.clock = clock;
		this.process = process;
		this.entities = entities;
		this.jdbc = jdbc;
	}

	@Override
	public String section() {
		return "legalNames";
	}

	/** The document he has himself: its hash says which one it was. */
	@Override
	public Object of(Subject subject) {
		return this.jdbc.sql("""
				select old_name, new_name, document_name, document_type, document_size, document_sha256, asked_at,
				outcome, reason, decided_at, document_removed_at from legal_name_change""" + HIS + " order by asked_at")
			.param("account", subject.account())
			.query()
			.listOfRows();
	}

	/** A clerk's reason, and the name of the file, may name him. */
	@Override
	public List<String> mentionedIn(String account) {
		return this.jdbc.sql("""
				select id_ from act_hi_procinst where proc_def_key_ = 'legalname' and business_key_ in
				(select cast(id as varchar(36)) from legal_name_change""" + HIS + ")")
			.param("account", account)
			.query(String.class)
			.list();
	}

	/** Nobody could decide without the document: what is open ends. */
	@Override
	public void erase(Subject subject) {
		this.jdbc.sql("select id from legal_name_change" + HIS + " and open_for is not null")
			.param("account", subject.account())
			.query(UUID.class)
			.list()
			.forEach(id -> this.process.withdraw(id, subject.account(), ContactRole.GLOBAL_ADMINISTRATOR.code()));
		this.entities.flush();
		this.jdbc.sql("""
				update legal_name_change set document_name = '(erased)', document = null,
				document_removed_at = coalesce(document_removed_at, :now),
				reason = case when reason is null then null else '(erased)' end""" + HIS)
			.param("account", subject.account())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}

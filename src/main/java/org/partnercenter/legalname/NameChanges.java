package org.partnercenter.legalname;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.legalname.LegalnameVariables.Decision;
import org.partnercenter.legalname.NameChange.Outcome;
import org.partnercenter.partner.LegalNames;
import org.partnercenter.partner.Organization;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for another legal name: knows nothing of the engine. */
@Service
@Transactional
class NameChanges {

	private static final Limit SHOWN = Limit.of(50);

	private final NameChangeRepository changes;

	private final LegalNames names;

	private final InsertIfAbsent insert;

	private final JdbcClient rows;

	private final Trail trail;

	private final Clock clock;

	NameChanges(NameChangeRepository changes, LegalNames names, InsertIfAbsent insert, JdbcClient rows, Trail trail,
			Clock clock) {
		this.changes = changes;
		this.names = names;
		this.insert = insert;
		this.rows = rows;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Keeps the request with its document.
	 * @param role in which the account asks
	 * @return its id; empty if one of the organization is open already
	 */
	Optional<UUID> open(Organization organization, String newName, VerifyingDocument document, String account,
			String role) {
		UUID id = UUID.randomUUID();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", id);
		row.put("organization_id", organization.id());
		row.put("old_name", organization.legalName());
		row.put("new_name", newName);
		row.put("document_name", document.name());
		row.put("document_type", document.type());
		row.put("document_size", document.content().length);
		row.put("document_sha256", document.sha256());
		row.put("document", document.content());
		row.put("asked_by", account);
		row.put("asked_at", this.clock.instant());
		row.put("open_for", organization.id());
		if (!this.insert.insert("legal_name_change", row, "open_for")) {
			return Optional.empty();
		}
		this.trail.record(Fact.of("legalname.asked")
			.by(account, role)
			.forOrganization(organization.id())
			.about("legalname", id)
			.with("before", organization.legalName())
			.with("legalName", newName)
			.with("sha256", document.sha256()));
		return Optional.of(id);
	}

	/** Decides; nothing happens if that is done already. */
	void settle(UUID id, Decision decision, String reason, String staffAccount) {
		NameChange change = lock(id);
		if (!change.isOpen()) {
			return;
		}
		boolean changed = decision == Decision.CHANGE;
		change.end(changed ? Outcome.CHANGED : Outcome.REFUSED, reason, staffAccount, this.clock.instant());
		if (changed) {
			this.names.change(change.organization(), change.newName(), change.documentSha256(), reason, staffAccount);
		}
		else {
			this.trail.record(Fact.of("legalname.refused")
				.by(staffAccount, StaffGroups.REGIONAL_SERVICE_CENTER)
				.forOrganization(change.organization())
				.about("legalname", id)
				.because(reason)
				.with("legalName", change.newName()));
		}
	}

	/** Whether it was still open. */
	boolean withdraw(UUID id, String account, String role) {
		NameChange change = lock(id);
		if (!change.isOpen()) {
			return false;
		}
		change.end(Outcome.WITHDRAWN, null, account, this.clock.instant());
		this.trail.record(Fact.of("legalname.withdrawn")
			.by(account, role)
			.forOrganization(change.organization())
			.about("legalname", id)
			.with("legalName", change.newName()));
		return true;
	}

	/** Fails with {@link NotFound} when there is no such request. */
	@Transactional(readOnly = true)
	NameChange get(UUID id) {
		return this.changes.findById(id).orElseThrow(NotFound::new);
	}

	/** As {@link #get}, of this organization. */
	@Transactional(readOnly = true)
	NameChange get(UUID id, UUID organization) {
		return this.changes.findById(id)
			.filter(change -> change.organization().equals(organization))
			.orElseThrow(NotFound::new);
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	List<NameChange> of(UUID organization) {
		return this.changes.findByOrganizationIdOrderByAskedAtDesc(organization, SHOWN);
	}

	/** The longest waiting first. */
	@Transactional(readOnly = true)
	List<NameChange> open() {
		return this.changes.findByOpenForNotNullOrderByAskedAtAscIdAsc(SHOWN);
	}

	@Transactional(readOnly = true)
	byte[] document(UUID id) {
		return this.rows.sql("select document from legal_name_change where id = ?")
			.param(id)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	private NameChange lock(UUID id) {
		return this.changes.lock(id).orElseThrow(NotFound::new);
	}

}

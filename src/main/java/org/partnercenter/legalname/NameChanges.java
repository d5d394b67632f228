package org.partnercenter.legalname;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for another legal name: knows nothing of the engine. */
@Service
@Transactional
class NameChanges {

	private static final Limit SHOWN = Limit.of(50);

	/**
	 * Requests of an organization a day: each brings a document, and a mail to clerks.
	 */
	private static final int MOST = 3;

	private static final Duration DAY = Duration.ofHours(24);

	private final NameChangeRepository changes;

	private final LegalNames names;

	private final InsertIfAbsent insert;

	private final ChangeDocuments documents;

	private final Trail trail;

	private final Clock clock;

	NameChanges(NameChangeRepository changes, LegalNames names, InsertIfAbsent insert, ChangeDocuments documents,
			Trail trail, Clock clock) {
		this.changes = changes;
		this.names = names;
		this.insert = insert;
		this.documents = documents;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Keeps the request with its document.
	 * @param role in which the account asks
	 * @return its id
	 * @throws RequestRefused if one of the organization is open already, or this would be
	 * its fourth within 24 hours
	 */
	UUID open(Organization organization, String newName, VerifyingDocument document, String account, String role) {
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
		row.put("by_letter", role.equals(StaffGroups.REGIONAL_SERVICE_CENTER));
		row.put("asked_at", this.clock.instant());
		row.put("open_for", organization.id());
		if (!this.insert.insert("legal_name_change", row, "open_for")) {
			throw new RequestRefused("legalname.open");
		}
		// counted after the insert, for which two at the same time have waited
		if (this.changes.countByOrganizationIdAndAskedAtAfter(organization.id(),
				this.clock.instant().minus(DAY)) > MOST) {
			throw new RequestRefused("legalname.tooMany");
		}
		this.trail.record(Fact.of("legalname.asked")
			.by(account, role)
			.forOrganization(organization.id())
			.about("legalname", id)
			.with("before", organization.legalName())
			.with("legalName", newName)
			.with("sha256", document.sha256()));
		return id;
	}

	/**
	 * Decides; nothing happens if that is done already.
	 * @throws OwnRequest if the clerk has asked for the name himself
	 */
	void settle(UUID id, Decision decision, String reason, String staffAccount) {
		NameChange change = lock(id);
		if (!change.isOpen()) {
			return;
		}
		if (staffAccount.equals(change.askedBy())) {
			throw new OwnRequest();
		}
		boolean changed = decision == Decision.CHANGE;
		end(change, changed ? Outcome.CHANGED : Outcome.REFUSED, reason, staffAccount);
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
		end(change, Outcome.WITHDRAWN, null, account);
		this.trail.record(Fact.of("legalname.withdrawn")
			.by(account, role)
			.forOrganization(change.organization())
			.about("legalname", id)
			.with("legalName", change.newName()));
		return true;
	}

	/** Whether this person must leave the decision to somebody else. */
	@Transactional(readOnly = true)
	boolean isAskedBy(UUID id, String account) {
		return this.changes.findById(id).filter(change -> account.equals(change.askedBy())).isPresent();
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

	/** Fails with {@link NotFound} when it was removed. */
	@Transactional(readOnly = true)
	byte[] document(UUID id) {
		return this.documents.of(id).orElseThrow(NotFound::new);
	}

	private void end(NameChange change, Outcome outcome, String reason, String account) {
		change.end(outcome, reason, account, this.clock.instant());
		if (change.documentRemovedAt() != null) {
			this.documents.remove(change.id());
		}
	}

	private NameChange lock(UUID id) {
		return this.changes.lock(id).orElseThrow(NotFound::new);
	}

}

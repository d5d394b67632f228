package org.partnercenter.association;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.partner.Match;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.EmailAddress;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business side of associations up to the decision: knows nothing of the engine. */
@Service
@Transactional
class AssociationRequests {

	/** A person who asks more often within a day is not looking for his employer. */
	static final int MOST_A_DAY = 5;

	private final AssociationRequestRepository repository;

	private final InsertIfAbsent rows;

	private final DomainClaims claims;

	private final Trail trail;

	private final Clock clock;

	AssociationRequests(AssociationRequestRepository repository, InsertIfAbsent rows, DomainClaims claims, Trail trail,
			Clock clock) {
		this.repository = repository;
		this.rows = rows;
		this.claims = claims;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Opens a request, or finds the one that is open for this person and organization.
	 * @throws TooManyRequests if the person has asked too often within a day
	 */
	Opened open(String account, UUID organization) {
		Instant now = this.clock.instant();
		String openKey = AssociationRequest.openKey(account, organization);
		Optional<AssociationRequest> open = this.repository.findByOpenKey(openKey);
		if (open.isPresent()) {
			return new Opened(open.get(), false);
		}
		if (this.repository.countByAccountIdAndBegunAtAfter(account, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
			throw new TooManyRequests();
		}
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", UUID.randomUUID());
		row.put("account_id", account);
		row.put("organization_id", organization);
		row.put("state", RequestState.BEGUN);
		row.put("automatic", false);
		row.put("proofs_sent", 0);
		row.put("begun_at", now);
		row.put("open_key", openKey);
		row.put("version", 0L);
		boolean fresh = this.rows.insert("association_request", row, "open_key");
		AssociationRequest request = this.repository.findByOpenKey(openKey).orElseThrow();
		if (fresh) {
			this.trail.record(fact("association.begun", request).by(account, "applicant"));
		}
		return new Opened(request, fresh);
	}

	/**
	 * Holds the address against the proven domains of the organization (R-091, D-15 to
	 * D-18).
	 */
	Match match(UUID id, String email, String firstName, String lastName) {
		AssociationRequest request = get(id);
		EmailAddress address = EmailAddress.parse(email);
		request.addressGiven(new Applicant(email.trim(), firstName, lastName));
		return this.claims.match(address, request.organizationId());
	}

	/** Ends a request that is still open, and forgets what was entered. */
	void end(UUID id, RequestState state, boolean byApplicant) {
		AssociationRequest request = get(id);
		if (request.end(state)) {
			Fact fact = fact("association." + state.name().toLowerCase(java.util.Locale.ROOT), request);
			this.trail.record(byApplicant ? fact.by(request.accountId(), "applicant") : fact.bySystem());
		}
		if (byApplicant) {
			request.forget();
		}
	}

	/** Lets the Regional Service Center decide, too (D-19). */
	void escalated(UUID id) {
		AssociationRequest request = get(id);
		request.escalated(this.clock.instant());
		this.trail.record(fact("association.escalated", request).bySystem());
	}

	/** How many people asked an organization's administrators within a day. */
	@Transactional(readOnly = true)
	long askedOf(UUID organization) {
		return this.repository.countByOrganizationIdAndAskedAtAfter(organization,
				this.clock.instant().minus(Duration.ofDays(1)));
	}

	@Transactional(readOnly = true)
	AssociationRequest get(UUID id) {
		return find(id).orElseThrow(() -> new IllegalStateException("No association request " + id));
	}

	@Transactional(readOnly = true)
	Optional<AssociationRequest> find(UUID id) {
		return this.repository.findById(id);
	}

	@Transactional(readOnly = true)
	List<AssociationRequest> openOf(String account) {
		return this.repository.openOf(account);
	}

	static Fact fact(String action, AssociationRequest request) {
		return Fact.of(action)
			.forOrganization(request.organizationId())
			.about("association-request", request.id())
			.concerning(request.accountId())
			.with("applicant", request.accountId());
	}

	/**
	 * @param fresh whether it was opened just now
	 */
	record Opened(AssociationRequest request, boolean fresh) {

	}

}

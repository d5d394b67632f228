package org.partnercenter.association;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A person's wish to belong to an organization; guards its own way from state to state.
 */
@Entity
class AssociationRequest {

	@Id
	private UUID id;

	private String accountId;

	private UUID organizationId;

	@Embedded
	private Applicant applicant;

	@Enumerated(EnumType.STRING)
	private RequestState state;

	private boolean automatic;

	private int proofsSent;

	private Instant begunAt;

	private Instant askedAt;

	private Instant escalatedAt;

	@Embedded
	private Decided decision;

	private String processInstanceId;

	/**
	 * Account and organization while the request is open, else nothing: at most one open
	 * request for a pair.
	 */
	private String openKey;

	@Version
	private Long version;

	protected AssociationRequest() {
	}

	static String openKey(String account, UUID organization) {
		return account + "/" + organization;
	}

	void runsIn(String processInstanceId) {
		this.processInstanceId = processInstanceId;
	}

	void addressGiven(Applicant applicant) {
		require(RequestState.BEGUN);
		this.applicant = applicant;
	}

	/** The domain approves, if the mailbox is proven within the life of the link. */
	int proofNeeded() {
		require(RequestState.BEGUN, RequestState.WAITING_FOR_PROOF);
		this.state = RequestState.WAITING_FOR_PROOF;
		this.automatic = true;
		return ++this.proofsSent;
	}

	void mailboxProven() {
		require(RequestState.WAITING_FOR_PROOF);
		this.state = RequestState.APPROVED;
	}

	void decisionNeeded(Instant at) {
		require(RequestState.BEGUN);
		this.state = RequestState.WAITING_FOR_DECISION;
		this.askedAt = at;
	}

	void escalated(Instant at) {
		this.escalatedAt = at;
	}

	void decided(boolean approved, Decided decision) {
		require(RequestState.WAITING_FOR_DECISION);
		this.state = approved ? RequestState.APPROVED : RequestState.REJECTED;
		this.decision = decision;
		closeUnlessOpen();
	}

	void associated() {
		require(RequestState.APPROVED);
		end(RequestState.ASSOCIATED);
	}

	/** Ends the request, if it is still open. */
	boolean end(RequestState state) {
		boolean open = isOpen();
		if (open) {
			this.state = state;
			closeUnlessOpen();
		}
		return open;
	}

	/**
	 * Forgets what the person entered: after a cancellation only the fact stays.
	 */
	void forget() {
		this.applicant = null;
	}

	private void closeUnlessOpen() {
		if (!isOpen()) {
			this.openKey = null;
		}
	}

	private void require(RequestState... allowed) {
		if (!Set.of(allowed).contains(this.state)) {
			throw new IllegalStateException("Request " + this.id + " is " + this.state);
		}
	}

	boolean isOpen() {
		return this.state.isOpen();
	}

	UUID id() {
		return this.id;
	}

	String accountId() {
		return this.accountId;
	}

	UUID organizationId() {
		return this.organizationId;
	}

	/** Empty before he typed it, and after he took it back. */
	Optional<Applicant> applicant() {
		return Optional.ofNullable(this.applicant);
	}

	/** The address to look at; there must be one. */
	String email() {
		return applicant().orElseThrow().email();
	}

	RequestState state() {
		return this.state;
	}

	boolean automatic() {
		return this.automatic;
	}

	boolean escalated() {
		return this.escalatedAt != null;
	}

	Instant askedAt() {
		return this.askedAt;
	}

	/** Empty where nobody has decided: the domain approves by itself. */
	Optional<Decided> decision() {
		return Optional.ofNullable(this.decision);
	}

	String processInstanceId() {
		return this.processInstanceId;
	}

}

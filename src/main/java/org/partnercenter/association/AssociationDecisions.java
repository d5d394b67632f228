package org.partnercenter.association;

import java.time.Clock;
import java.util.UUID;

import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.EmailAddress;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.People;
import org.partnercenter.partner.Roles;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may let a person in, and what then happens: each right is looked up anew, whatever
 * the process says.
 */
@Service
@Transactional
class AssociationDecisions {

	private final AssociationRequestRepository requests;

	private final DomainClaims claims;

	private final Roles roles;

	private final People people;

	private final Trail trail;

	private final Clock clock;

	AssociationDecisions(AssociationRequestRepository requests, DomainClaims claims, Roles roles, People people,
			Trail trail, Clock clock) {
		this.requests = requests;
		this.claims = claims;
		this.roles = roles;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * The domain approves; the mailbox is still to be proven (D-16). Returns how many
	 * proofs were asked for so far.
	 */
	int proofNeeded(UUID id) {
		return lock(id).proofNeeded();
	}

	/** The signed-in applicant has used the link of the mail (D-16). */
	void mailboxProven(UUID id) {
		AssociationRequest request = lock(id);
		request.mailboxProven();
		this.trail.record(AssociationRequests.fact("association.mailbox-proven", request)
			.by(request.accountId(), "applicant")
			.withPersonal("email", request.email()));
	}

	void decisionNeeded(UUID id) {
		AssociationRequest request = lock(id);
		if (request.state() == RequestState.BEGUN) {
			request.decisionNeeded(this.clock.instant());
			this.trail.record(AssociationRequests.fact("association.asked", request)
				.by(request.accountId(), "applicant")
				.withPersonal("email", request.email()));
		}
	}

	/**
	 * Decides on a request (R-093, D-19).
	 * @param staff whether the one who decides is of the Regional Service Center
	 * @throws DecisionRefused if it is not his to decide: nobody decides on himself
	 */
	void decide(UUID id, String by, boolean staff, boolean approve, String reason) {
		AssociationRequest request = lock(id);
		boolean administrator = this.roles.isGlobalAdministrator(request.organizationId(), by);
		if (by.equals(request.accountId()) || !administrator && !(staff && request.escalated())) {
			throw new DecisionRefused();
		}
		request.decided(approve, new Decided(by, reason, this.clock.instant()));
		this.trail.record(AssociationRequests.fact(approve ? "association.approved" : "association.rejected", request)
			.by(by, administrator ? "global-administrator" : "regional-service-center")
			.because(reason)
			.withPersonal("email", request.email()));
	}

	/**
	 * Makes an approved request effective; an automatic one only while the domain still
	 * is the organization's.
	 */
	void confirm(UUID id, IndividualProfile profile) {
		AssociationRequest request = lock(id);
		if (request.state() == RequestState.ASSOCIATED) {
			return;
		}
		if (request.automatic() && !domainStillApproves(request)) {
			throw new IllegalStateException("The domain of request " + id + " does not approve any more");
		}
		request.associated();
		this.people.associate(request.organizationId(), request.accountId(), profile);
		Fact effective = AssociationRequests.fact("association.effective", request)
			.by(request.accountId(), "applicant")
			.with("automatic", request.automatic());
		// the address may be erased, and auditors ask by domain
		this.trail.record(request.automatic() ? effective.with("domain", EmailAddress.parse(request.email()).domain())
				: effective);
	}

	private boolean domainStillApproves(AssociationRequest request) {
		return this.claims.match(EmailAddress.parse(request.email()), request.organizationId()).approves();
	}

	private AssociationRequest lock(UUID id) {
		return this.requests.lock(id).orElseThrow(() -> new IllegalStateException("No association request " + id));
	}

}

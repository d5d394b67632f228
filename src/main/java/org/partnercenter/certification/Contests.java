package org.partnercenter.certification;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.certification.CertificationVariables.ContestDecision;
import org.partnercenter.certification.Contest.Outcome;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.partner.CertificationAwards;
import org.partnercenter.partner.CertificationAwards.Holder;
import org.partnercenter.partner.CertificationContested;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.CertificationIds.Answer;
import org.partnercenter.partner.People;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certification IDs that two people claim: knows nothing of the engine. */
@Service
@Transactional
class Contests {

	private static final String SERVICE_CENTER = "regional-service-center";

	private final ContestRepository contests;

	private final CertificationAwards awards;

	private final CertificationIds certifications;

	private final People people;

	private final InsertIfAbsent insert;

	private final Trail trail;

	private final Clock clock;

	Contests(ContestRepository contests, CertificationAwards awards, CertificationIds certifications, People people,
			InsertIfAbsent insert, Trail trail, Clock clock) {
		this.contests = contests;
		this.awards = awards;
		this.certifications = certifications;
		this.people = people;
		this.insert = insert;
		this.trail = trail;
		this.clock = clock;
	}

	/** The id of the new contest; empty if this claim is being decided already. */
	Optional<UUID> open(CertificationContested claim) {
		UUID id = UUID.randomUUID();
		Optional<Holder> holder = this.awards.holder(claim.certificationId());
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", id);
		row.put("certification_id", claim.certificationId());
		row.put("organization_id", claim.organization());
		row.put("account", claim.account());
		row.put("holder_organization_id", holder.map(Holder::organization).orElse(null));
		row.put("holder_account", holder.map(Holder::account).orElse(null));
		row.put("contested_at", this.clock.instant());
		row.put("open_claim", claim.certificationId() + " " + claim.organization() + " " + claim.account());
		if (!this.insert.insert("certification_contest", row, "open_claim")) {
			return Optional.empty();
		}
		this.trail.record(Fact.of("certification.contested")
			.by(claim.account(), "individual")
			.forOrganization(claim.organization())
			.about("person", claim.account())
			.with("contest", id.toString()));
		return Optional.of(id);
	}

	/**
	 * Decides whose the ID is; nothing happens if it is decided already.
	 * @param reason of the clerk, recorded and told to both
	 */
	void settle(UUID id, ContestDecision decision, String reason, String staffAccount) {
		Contest contest = lock(id);
		if (!contest.isOpen()) {
			return;
		}
		Outcome outcome = Outcome.LEFT;
		// ended first: what the award sets free is not up to this contest any more
		contest.end(outcome, reason, staffAccount, this.clock.instant());
		this.contests.flush();
		if (decision == ContestDecision.GIVE) {
			outcome = this.awards.award(contest.certificationId(), contest.holder(), contest.organization(),
					contest.claimant(), reason, staffAccount) ? Outcome.GIVEN : Outcome.OVER;
			contest.end(outcome, reason, staffAccount, this.clock.instant());
		}
		record(contest, Fact.of("certification.contest-settled").by(staffAccount, SERVICE_CENTER).because(reason));
	}

	/**
	 * The holder has given the ID up, or the claimant has left: nothing is left to
	 * decide.
	 * @return whether the ID counts for the claimant now
	 */
	boolean link(UUID id) {
		Contest contest = lock(id);
		if (contest.isOpen()) {
			contest.end(Outcome.OVER, null, null, this.clock.instant());
			this.contests.flush();
			if (take(contest)) {
				contest.end(Outcome.FREED, null, null, this.clock.instant());
			}
			record(contest, Fact.of("certification.contest-over").bySystem());
		}
		return contest.outcome() == Outcome.FREED;
	}

	/** Where somebody else was quicker, a contest with him begins by itself. */
	private boolean take(Contest contest) {
		return this.people.isAssociated(contest.organization(), contest.claimant()) && this.certifications
			.link(contest.claimant(), contest.organization(), contest.certificationId()) == Answer.LINKED;
	}

	private void record(Contest contest, Fact fact) {
		this.trail.record(fact.forOrganization(contest.organization())
			.about("person", contest.claimant())
			.concerning(contest.claimant())
			.concerningToo(contest.holder().account())
			.with("contest", contest.id().toString())
			.with("outcome", contest.outcome()));
	}

	@Transactional(readOnly = true)
	Contest get(UUID id) {
		return this.contests.findById(id).orElseThrow(() -> new IllegalStateException("No contest " + id));
	}

	/** About this ID, in the order of their ids. */
	@Transactional(readOnly = true)
	List<UUID> openAbout(String certificationId) {
		return this.contests.openAbout(certificationId);
	}

	/** Of this claimant, in the order of their ids. */
	@Transactional(readOnly = true)
	List<UUID> openOf(UUID organization, String account) {
		return this.contests.openOf(organization, account);
	}

	private Contest lock(UUID id) {
		return this.contests.lock(id).orElseThrow(() -> new IllegalStateException("No contest " + id));
	}

}

package org.partnercenter.certification;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.certification.CertificationVariables.StrayDecision;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.evidence.StrayResults;
import org.partnercenter.partner.CertificationAwards;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certification IDs that results have come for and that nobody has: knows nothing of the
 * engine. The ID's own lock is taken before that of the case, by everybody.
 */
@Service
@Transactional
class StrayIds {

	private final StrayIdRepository strays;

	private final StrayResults results;

	private final CertificationAwards certifications;

	private final InsertIfAbsent insert;

	private final Trail trail;

	private final Clock clock;

	StrayIds(StrayIdRepository strays, StrayResults results, CertificationAwards certifications, InsertIfAbsent insert,
			Trail trail, Clock clock) {
		this.strays = strays;
		this.results = results;
		this.certifications = certifications;
		this.insert = insert;
		this.trail = trail;
		this.clock = clock;
	}

	/** The id of the new case; empty if there is an open one about this ID. */
	Optional<UUID> open(String certificationId) {
		UUID id = UUID.randomUUID();
		boolean isNew = this.insert.insert("certification_stray", Map.of("id", id, "certification_id", certificationId,
				"open_id", certificationId, "opened_at", this.clock.instant()), "open_id");
		if (isNew) {
			this.trail.record(Fact.of("exam.stray").bySystem().about("stray-exam", id));
		}
		return isNew ? Optional.of(id) : Optional.empty();
	}

	/**
	 * What came for an ID counts now: it has been linked.
	 * @return the case that ends by this
	 */
	Optional<UUID> linked(String certificationId) {
		Optional<StrayId> open = this.strays.findByOpenId(certificationId);
		open.ifPresent(stray -> {
			stray.linked(this.clock.instant());
			this.trail.record(Fact.of("exam.stray-linked").bySystem().about("stray-exam", stray.id()));
		});
		return open.map(StrayId::id);
	}

	/**
	 * Drops everything that came for the ID, or gives it to the corrected one. Nothing
	 * happens if it is settled already, or if somebody has the ID meanwhile.
	 * @param correctedId as typed; {@code null} to drop
	 * @param reason of the clerk, recorded
	 */
	void settle(UUID id, StrayDecision decision, String correctedId, String reason, String staffAccount) {
		String stray = get(id).certificationId();
		String corrected = (decision == StrayDecision.CORRECT) ? CertificationIds.normalized(correctedId) : stray;
		this.results.lock(stray, corrected);
		StrayId open = this.strays.lock(id).orElseThrow();
		if (!open.isOpen()) {
			return;
		}
		if (this.certifications.holder(stray).isPresent()) {
			open.linked(this.clock.instant());
		}
		else if (decision == StrayDecision.CORRECT) {
			this.results.correct(stray, corrected);
			open.corrected(corrected, reason, staffAccount, this.clock.instant());
		}
		else {
			this.results.drop(stray);
			open.dropped(reason, staffAccount, this.clock.instant());
		}
		this.trail.record(Fact.of("exam.stray-settled")
			.by(staffAccount, "regional-service-center")
			.about("stray-exam", id)
			.because(reason)
			.with("outcome", open.outcome()));
	}

	@Transactional(readOnly = true)
	StrayId get(UUID id) {
		return this.strays.findById(id).orElseThrow(() -> new IllegalStateException("No stray ID " + id));
	}

}

package org.partnercenter.partner;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the Regional Service Center knows of certification IDs and decides about them when
 * two people claim the same.
 */
@Service
public class CertificationAwards {

	private final CertificationLinkRepository links;

	private final IndividualRepository people;

	private final CertificationIds certifications;

	private final ApplicationEventPublisher events;

	private final Trail trail;

	CertificationAwards(CertificationLinkRepository links, IndividualRepository people, CertificationIds certifications,
			ApplicationEventPublisher events, Trail trail) {
		this.links = links;
		this.people = people;
		this.certifications = certifications;
		this.events = events;
		this.trail = trail;
	}

	/**
	 * For whom an ID counts.
	 *
	 * @param organization for which it counts
	 */
	public record Holder(UUID organization, String account) {

	}

	/** Empty if it counts for nobody. */
	@Transactional(readOnly = true)
	public Optional<Holder> holder(String certificationId) {
		return this.links.findByCertificationId(certificationId)
			.map(link -> new Holder(link.organization(), link.account()));
	}

	/**
	 * Whether anybody in the program has this ID: it counts for an organization, or
	 * stands in the profile of somebody who is associated with one.
	 */
	@Transactional(readOnly = true)
	public boolean isKnown(String certificationId) {
		return this.links.existsByCertificationId(certificationId)
				|| this.people.existsByCertificationIdAndActiveAccountIsNotNull(certificationId);
	}

	/**
	 * Lets an ID count for whoever claims it, and for its present holder no more.
	 * @param holder from whom it is taken; nothing is taken from anybody else
	 * @param reason of the clerk, recorded
	 * @return whether it counts for the claimant now: not if he has left the
	 * organization, or if somebody else was quicker
	 */
	@Transactional
	public boolean award(String certificationId, Holder holder, UUID organization, String claimant, String reason,
			String staffAccount) {
		Optional<Individual> person = this.people.lockActive(organization, claimant);
		if (person.isEmpty()) {
			return false;
		}
		if (this.links.endOf(certificationId, holder.account()) > 0) {
			record("certification.withdrawn", holder, claimant, reason, staffAccount);
			this.events
				.publishEvent(new CertificationUnlinked(holder.organization(), holder.account(), certificationId));
		}
		boolean linked = this.certifications.take(person.get(), certificationId);
		if (linked) {
			record("certification.awarded", new Holder(organization, claimant), holder.account(), reason, staffAccount);
		}
		return linked;
	}

	/** The reason tells of both. */
	private void record(String action, Holder about, String other, String reason, String staffAccount) {
		this.trail.record(Fact.of(action)
			.by(staffAccount, "regional-service-center")
			.forOrganization(about.organization())
			.about("person", about.account())
			.concerning(about.account())
			.concerningToo(other)
			.because(reason));
	}

}

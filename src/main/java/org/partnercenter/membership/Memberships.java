package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Memberships: one for an organization, with a record of its own for every term (D-09).
 */
@Service
@Transactional
public class Memberships {

	private final MembershipRepository memberships;

	private final TermRepository terms;

	private final Organizations organizations;

	private final Schemes schemes;

	private final OrganizationDay days;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Memberships(MembershipRepository memberships, TermRepository terms, Organizations organizations, Schemes schemes,
			OrganizationDay days, Trail trail, ApplicationEventPublisher events) {
		this.memberships = memberships;
		this.terms = terms;
		this.organizations = organizations;
		this.schemes = schemes;
		this.days = days;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Makes an organization that has just enrolled a member at the level of entry, and no
	 * other; the first term runs to the end of its first anniversary, and
	 * the organization stands in the directories at once.
	 * @param signature the signature of the program agreement
	 */
	public MembershipStatus activate(UUID organization, UUID signature, String founder) {
		LocalDate today = this.days.today(organization);
		String level = this.schemes.on(today).entry().code();
		Membership membership = this.memberships.save(new Membership(organization, level, today));
		Term first = this.terms.save(new Term(organization, 1, today, membership.anniversary(1), level, signature));
		this.organizations.list(organization, level);
		this.trail.record(Fact.of("membership.activated")
			.by(founder, "founder")
			.forOrganization(organization)
			.about("membership", organization)
			.with("level", level)
			.with("from", today)
			.with("until", membership.anniversary(1)));
		this.events.publishEvent(new MembershipActivated(organization, level, today));
		return statusOf(membership, first);
	}

	/** Empty for an organization that is no member. */
	@Transactional(readOnly = true)
	public Optional<MembershipStatus> find(UUID organization) {
		return this.memberships.findById(organization).map(this::statusOf);
	}

	private MembershipStatus statusOf(Membership membership) {
		Term running = this.terms.findFirstByOrganizationIdOrderByTermNumberDesc(membership.organizationId())
			.orElseThrow();
		return statusOf(membership, running);
	}

	private static MembershipStatus statusOf(Membership membership, Term running) {
		return new MembershipStatus(membership.level(), membership.activeSince(), membership.assignedLevel(),
				membership.assignedOn(), membership.enrolledOn(), running.startsOn(), running.endsOn());
	}

}

package org.partnercenter.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Memberships: one for an organization, which all its locations share, with a
 * record of its own for every term (D-09).
 */
@Service
@Transactional
public class Memberships {

	private final MembershipRepository memberships;

	private final TermRepository terms;

	private final Organizations organizations;

	private final Schemes schemes;

	private final OrganizationDay days;

	private final RenewalWindows windows;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Memberships(MembershipRepository memberships, TermRepository terms, Organizations organizations, Schemes schemes,
			OrganizationDay days, RenewalWindows windows, Trail trail, ApplicationEventPublisher events) {
		this.memberships = memberships;
		this.terms = terms;
		this.organizations = organizations;
		this.schemes = schemes;
		this.days = days;
		this.windows = windows;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Makes an organization that has just enrolled a member at the level of entry, and no
	 * other; the first term runs to the end of its first anniversary, and
	 * the organization stands in the directories at once. Whoever has expired
	 * begins with a new anniversary (D-22).
	 * @param signature the signature of the program agreement
	 */
	public MembershipStatus activate(UUID organization, UUID signature, String founder) {
		Membership membership = this.memberships.findById(organization)
			.orElseGet(() -> new Membership(organization, this.days.zoneOfCountry(organization)));
		LocalDate today = this.days.in(membership.zone());
		String level = this.schemes.on(today).entry().code();
		int term = membership.isNew() ? 1 : this.terms.findByOrganizationIdOrderByTermNumber(organization).size() + 1;
		membership.enroll(level, today, term);
		this.memberships.save(membership);
		Term first = this.terms.save(new Term(organization, term, today, membership.validUntil(), level, signature));
		this.organizations.list(organization, level);
		this.trail.record(Fact.of("membership.activated")
			.by(founder, "founder")
			.forOrganization(organization)
			.about("membership", organization)
			.with("level", level)
			.with("from", today)
			.with("until", membership.validUntil()));
		this.events.publishEvent(new MembershipActivated(organization, level, today));
		return statusOf(membership, List.of(first), today);
	}

	/** Empty for an organization that never was a member. */
	@Transactional(readOnly = true)
	public Optional<MembershipStatus> find(UUID organization) {
		return this.memberships.findById(organization)
			.map(membership -> statusOf(membership, this.terms.findByOrganizationIdOrderByTermNumber(organization),
					this.days.in(membership.zone())));
	}

	/**
	 * The active levels of these organizations; those that are no members are missing.
	 */
	@Transactional(readOnly = true)
	public Map<UUID, String> levels(Collection<UUID> organizations) {
		Map<UUID, String> levels = new HashMap<>();
		this.memberships.findAllById(organizations)
			.forEach(membership -> levels.put(membership.organizationId(), membership.level()));
		return levels;
	}

	/** All terms, the first one first: each is a record of its own (D-09). */
	@Transactional(readOnly = true)
	public List<TermRecord> terms(UUID organization) {
		return this.terms.findByOrganizationIdOrderByTermNumber(organization).stream().map(TermRecord::of).toList();
	}

	private MembershipStatus statusOf(Membership membership, List<Term> terms, LocalDate today) {
		Term running = terms.stream()
			.filter(term -> !term.startsOn().isAfter(today))
			.reduce((earlier, later) -> later)
			// a clock that was set back stands before the first day
			.orElse(terms.get(0));
		RenewalWindow window = this.windows.on(today);
		long daysLeft = ChronoUnit.DAYS.between(today, membership.validUntil());
		Phase phase = membership.isExpired() ? Phase.EXPIRED : window.phase(daysLeft);
		return new MembershipStatus(membership.level(), membership.activeSince(), membership.assignedLevel(),
				membership.assignedOn(), membership.enrolledOn(), running.startsOn(), running.endsOn(),
				membership.validUntil(), daysLeft, phase, window.isUrgent(daysLeft));
	}

}

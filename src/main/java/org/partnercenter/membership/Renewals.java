package org.partnercenter.membership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The year of a membership comes to its end: renewed, lapsed or expired (D-09, D-22).
 * Each method locks the membership first and does nothing the second time.
 */
@Service
@Transactional
public class Renewals {

	private final MembershipRepository memberships;

	private final TermRepository terms;

	private final RenewalWindows windows;

	private final OrganizationDay days;

	private final Levels levels;

	private final Organizations organizations;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Renewals(MembershipRepository memberships, TermRepository terms, RenewalWindows windows, OrganizationDay days,
			Levels levels, Organizations organizations, Trail trail, ApplicationEventPublisher events) {
		this.memberships = memberships;
		this.terms = terms;
		this.windows = windows;
		this.days = days;
		this.levels = levels;
		this.organizations = organizations;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Adds the term that follows an anniversary: a year from the old anniversary,
	 * whatever day it is renewed on (D-09). The running term is not touched.
	 * @return false if that term is there already: one payment extends one term once
	 * @throws RenewalClosed before the window and after the grace
	 */
	public boolean renew(NewTerm renewed) throws RenewalClosed {
		Membership membership = lock(renewed.organization());
		if (membership.validUntil().isAfter(renewed.anniversary())) {
			return false;
		}
		Phase phase = phase(membership);
		if (!phase.canRenew() || !membership.validUntil().equals(renewed.anniversary())) {
			throw new RenewalClosed(renewed.organization(), phase);
		}
		int number = this.terms.findByOrganizationIdOrderByTermNumber(renewed.organization()).size() + 1;
		LocalDate until = membership.anniversary(number);
		this.terms.save(new Term(renewed.organization(), number, renewed.anniversary().plusDays(1), until,
				renewed.level(), renewed.signature())
			.standingOn(renewed.order(), renewed.evaluation()));
		membership.validTo(until);
		this.trail.record(fact("membership.renewed", renewed.organization()).with("level", renewed.level())
			.with("from", renewed.anniversary().plusDays(1))
			.with("until", until)
			.with("order", renewed.order()));
		begin(renewed.organization());
		return true;
	}

	/** The level of the term that has begun becomes active; nothing before it begins. */
	public void begin(UUID organization) {
		Membership membership = lock(organization);
		LocalDate today = this.days.in(membership.zone());
		this.terms.findByOrganizationIdOrderByTermNumber(organization)
			.stream()
			.filter(term -> !term.startsOn().isAfter(today))
			.reduce((earlier, later) -> later)
			.filter(term -> term.startsOn().isAfter(membership.activeSince()))
			.ifPresent(term -> this.levels.begin(membership, term.level()));
	}

	/**
	 * The anniversary has passed: out of the directory, read-only, still renewable.
	 * @return false if that is not so, because it was renewed
	 */
	public boolean lapse(UUID organization, LocalDate anniversary) {
		Membership membership = lock(organization);
		if (!membership.validUntil().equals(anniversary) || phase(membership).isMember()) {
			return false;
		}
		this.organizations.unlist(organization);
		this.trail.record(fact("membership.lapsed", organization).with("anniversary", anniversary));
		this.events.publishEvent(new MembershipLapsed(organization, anniversary));
		return true;
	}

	/**
	 * The grace is over: who wants to be a member enrolls anew.
	 * @return false if that is not so, because it was renewed
	 */
	public boolean expire(UUID organization, LocalDate anniversary) {
		Membership membership = lock(organization);
		if (!membership.validUntil().equals(anniversary) || phase(membership) != Phase.EXPIRED) {
			return false;
		}
		if (!membership.isExpired()) {
			membership.expire(this.days.in(membership.zone()));
			this.organizations.expire(organization);
			this.trail.record(fact("membership.expired", organization).with("anniversary", anniversary));
			this.events.publishEvent(new MembershipExpired(organization, anniversary));
		}
		return true;
	}

	/**
	 * Counts all calendar days of the organization in another zone (D-02). The last day
	 * that is paid for stays the same day.
	 * @return false, and nothing changes, if the membership has ended, or would have
	 * ended there: nobody loses or regains it by a setting
	 */
	public boolean move(UUID organization, ZoneId zone, String account) {
		Membership membership = lock(organization);
		if (!phase(membership).isMember() || this.days.in(zone).isAfter(membership.validUntil())) {
			return false;
		}
		membership.moveTo(zone);
		this.trail.record(Fact.of("membership.zone-changed")
			.by(account, "global-administrator")
			.forOrganization(organization)
			.about("membership", organization)
			.with("zone", zone.getId()));
		return true;
	}

	private Phase phase(Membership membership) {
		LocalDate today = this.days.in(membership.zone());
		if (membership.isExpired()) {
			return Phase.EXPIRED;
		}
		return this.windows.on(today).phase(ChronoUnit.DAYS.between(today, membership.validUntil()));
	}

	private Membership lock(UUID organization) {
		return this.memberships.lock(organization)
			.orElseThrow(() -> new IllegalStateException("No member: " + organization));
	}

	private static Fact fact(String action, UUID organization) {
		return Fact.of(action).bySystem().forOrganization(organization).about("membership", organization);
	}

}

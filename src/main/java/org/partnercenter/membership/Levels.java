package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.partner.Organizations;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The level of a membership: assigned when its requirements are met, active when its fee
 * is paid (R-113, R-114, D-08). Each method locks the membership first and does nothing
 * the second time.
 */
@Service
@Transactional
public class Levels {

	private final MembershipRepository memberships;

	private final LevelChangeRepository changes;

	private final Organizations organizations;

	private final LevelGrounds grounds;

	private final OrganizationDay days;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Levels(MembershipRepository memberships, LevelChangeRepository changes, Organizations organizations,
			LevelGrounds grounds, OrganizationDay days, Trail trail, ApplicationEventPublisher events) {
		this.memberships = memberships;
		this.changes = changes;
		this.organizations = organizations;
		this.grounds = grounds;
		this.days = days;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * @param evaluation keeps the reasons
	 */
	public void assign(UUID organization, String level, UUID evaluation) {
		Membership membership = lock(organization);
		if (level.equals(membership.assignedLevel())) {
			return;
		}
		membership.assign(level, this.days.today(organization), evaluation);
		this.trail.record(fact("level.assigned", organization).with("level", level).with("evaluation", evaluation));
	}

	/** The requirements are lost, or the fee was not paid in time. */
	public void withdrawAssignment(UUID organization, String reason) {
		Membership membership = lock(organization);
		if (membership.assignedLevel() != null) {
			this.trail.record(fact("level.assignment-withdrawn", organization).because(reason)
				.with("level", membership.assignedLevel()));
			membership.withdrawAssignment();
		}
	}

	/**
	 * Makes the level active; the directory shows it from now on.
	 * @param order that paid for it; {@code null} where nothing was due
	 */
	public void activate(UUID organization, String level, UUID order) {
		Membership membership = lock(organization);
		membership.withdrawAssignment();
		change(membership, level, order, fact("level.activated", organization).with("order", order));
	}

	/**
	 * Takes back what an order bought, because the order was credited: also a higher
	 * level that cost nothing more because of it (D-07). Nothing happens if the active
	 * level is neither, or was bought again with a later term.
	 */
	public void revoke(UUID organization, UUID order, String reason) {
		Membership membership = lock(organization);
		this.changes.findFirstByOrganizationIdAndOrderId(organization, order)
			// to the level of entry it is a fall, see below
			.filter(change -> !change.level().equals(this.grounds.entry(membership)))
			.filter(change -> this.grounds.isOfRunningTerm(change, membership))
			.filter(change -> this.grounds.restsOn(change, membership))
			.ifPresent(change -> change(membership, this.grounds.below(change, membership), null,
					fact("level.revoked", organization).because(reason).with("order", order)));
	}

	/**
	 * What the running term was bought with is credited: it goes on at the level that
	 * costs nothing (D-08, D-09), unless another order has paid the active one since.
	 * @return false if the active level stays, or if this was done before
	 */
	boolean fall(Membership membership, Term term, String reason) {
		if (this.grounds.isCredited(membership, term)) {
			return false;
		}
		UUID organization = membership.organizationId();
		String entry = this.grounds.entry(membership);
		LocalDate today = this.days.in(membership.zone());
		Fact fact = fact("level.revoked", organization).because(reason).with("order", term.orderId());
		if (this.grounds.isPaidByItself(membership, term)) {
			// for the day on which that order is credited, too
			this.changes.save(new LevelChange(organization, entry, term.level(), today, term.orderId()));
			return false;
		}
		if (entry.equals(membership.level())) {
			this.changes.save(new LevelChange(organization, entry, term.level(), today, term.orderId()));
			this.trail.record(fact.with("level", entry).with("before", term.level()));
		}
		change(membership, entry, term.orderId(), fact);
		// also if the term begins in this very moment, and nobody has noticed yet
		membership.activate(entry, today);
		return true;
	}

	/** A new term begins at the level it was renewed at, in the directory again. */
	void begin(Membership membership, String level) {
		UUID organization = membership.organizationId();
		change(membership, level, null, fact("level.activated", organization).with("term", "began"));
		membership.activate(level, this.days.today(organization));
		this.organizations.list(organization, level);
	}

	private void change(Membership membership, String level, UUID order, Fact fact) {
		String before = membership.level();
		if (level.equals(before)) {
			return;
		}
		UUID organization = membership.organizationId();
		LocalDate today = this.days.today(organization);
		membership.activate(level, today);
		this.changes.save(new LevelChange(organization, level, before, today, order));
		// what is paid after the end of a term brings nobody back into the directory
		// (D-22)
		if (!today.isAfter(membership.validUntil())) {
			this.organizations.list(organization, level);
		}
		this.trail.record(fact.with("level", level).with("before", before).changed(before, level));
		this.events.publishEvent(new LevelActivated(organization, level, before));
	}

	private Membership lock(UUID organization) {
		return this.memberships.lock(organization)
			.orElseThrow(() -> new IllegalStateException("No member: " + organization));
	}

	private static Fact fact(String action, UUID organization) {
		return Fact.of(action).bySystem().forOrganization(organization).about("membership", organization);
	}

}

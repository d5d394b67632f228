package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a term whose order was credited (D-09, D-24, decision record 16). Each
 * method locks the membership first and does nothing the second time.
 */
@Service
@Transactional
public class CreditedTerms {

	private final MembershipRepository memberships;

	private final TermRepository terms;

	private final OrganizationDay days;

	private final Levels levels;

	private final Trail trail;

	CreditedTerms(MembershipRepository memberships, TermRepository terms, OrganizationDay days, Levels levels,
			Trail trail) {
		this.memberships = memberships;
		this.terms = terms;
		this.days = days;
		this.levels = levels;
		this.trail = trail;
	}

	/**
	 * Takes back a term that has not begun; the running term stays as it is (D-09).
	 * @return false if there is no such term, or if it has begun
	 */
	public boolean takeBack(UUID organization, UUID order, String reason) {
		Membership membership = lock(organization);
		LocalDate today = this.days.in(membership.zone());
		Optional<Term> future = this.terms.findByOrganizationIdOrderByTermNumber(organization)
			.stream()
			.filter(term -> order.equals(term.orderId()) && term.startsOn().isAfter(today))
			.findFirst();
		future.ifPresent(term -> {
			this.terms.remove(term.getId());
			membership.backTo(term.startsOn().minusDays(1));
			this.trail.record(Fact.of("membership.renewal-taken-back")
				.bySystem()
				.forOrganization(organization)
				.about("membership", organization)
				.because(reason)
				.with("from", term.startsOn())
				.with("until", term.endsOn())
				.with("order", order));
		});
		return future.isPresent();
	}

	/**
	 * A term that has begun is not taken back: whoever is a member stays one until the
	 * anniversary, but at the level that costs nothing (D-08, D-09).
	 * @return false if the order did not pay for the term that runs, or if another one
	 * has paid the active level since
	 */
	public boolean continueUnpaid(UUID organization, UUID order, String reason) {
		Membership membership = lock(organization);
		LocalDate today = this.days.in(membership.zone());
		Optional<Term> running = this.terms.findByOrganizationIdOrderByTermNumber(organization)
			.stream()
			.filter(term -> !term.startsOn().isAfter(today))
			.reduce((earlier, later) -> later)
			.filter(term -> order.equals(term.orderId()) && !term.endsOn().isBefore(today));
		return running.filter(term -> this.levels.fall(membership, term, reason)).isPresent();
	}

	private Membership lock(UUID organization) {
		return this.memberships.lock(organization)
			.orElseThrow(() -> new IllegalStateException("No member: " + organization));
	}

}

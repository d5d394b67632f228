package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** What the active level of a membership was paid with. */
@Component
class LevelGrounds {

	private final LevelChangeRepository changes;

	private final TermRepository terms;

	private final Schemes schemes;

	private final OrganizationDay days;

	LevelGrounds(LevelChangeRepository changes, TermRepository terms, Schemes schemes, OrganizationDay days) {
		this.changes = changes;
		this.terms = terms;
		this.schemes = schemes;
		this.days = days;
	}

	String entry(Membership membership) {
		return this.schemes.on(today(membership)).entry().code();
	}

	/** Empty in the first term, before it is written. */
	Optional<Term> running(Membership membership) {
		return this.terms.findByOrganizationIdOrderByTermNumber(membership.organizationId())
			.stream()
			.filter(term -> !term.startsOn().isAfter(today(membership)))
			.reduce((earlier, later) -> later);
	}

	boolean isOfRunningTerm(LevelChange change, Membership membership) {
		return running(membership).map(Term::startsOn).filter(began -> began.isAfter(change.activeFrom())).isEmpty();
	}

	/**
	 * Whether the active level is that of the change, or a higher one that came about
	 * from it for nothing.
	 */
	boolean restsOn(LevelChange paid, Membership membership) {
		return reached(paid, membership).contains(membership.level());
	}

	/** Whether another order than that of the term has paid the active level in it. */
	boolean isPaidByItself(Membership membership, Term term) {
		return paidIn(membership, term).stream().anyMatch(paid -> restsOn(paid, membership));
	}

	/**
	 * The level to which the organization goes back when this change is taken back: not
	 * that of its term if the order of the term was credited meanwhile.
	 */
	String below(LevelChange paid, Membership membership) {
		String before = paid.levelBefore();
		boolean stands = running(membership).filter(term -> isCredited(membership, term))
			.map(term -> paidIn(membership, term).stream()
				.filter(other -> !other.getId().equals(paid.getId()))
				.anyMatch(other -> reached(other, membership).contains(before)))
			.orElse(true);
		return stands ? before : entry(membership);
	}

	/** {@link Levels#fall} has written a change for it. */
	boolean isCredited(Membership membership, Term term) {
		return term.orderId() != null
				&& this.changes.findFirstByOrganizationIdAndOrderId(membership.organizationId(), term.orderId())
					.isPresent();
	}

	private List<LevelChange> paidIn(Membership membership, Term term) {
		return all(membership).stream()
			.filter(LevelChange::isPaid)
			.filter(change -> !change.isPaidBy(term.orderId()) && !change.activeFrom().isBefore(term.startsOn()))
			.toList();
	}

	private Set<String> reached(LevelChange paid, Membership membership) {
		String entry = entry(membership);
		List<LevelChange> free = all(membership).stream()
			.filter(change -> !change.isPaid() && !change.activeFrom().isBefore(paid.activeFrom()))
			.filter(change -> !change.level().equals(paid.levelBefore()) && !change.level().equals(entry))
			.toList();
		Set<String> reached = new HashSet<>(Set.of(paid.level()));
		while (free.stream()
			.anyMatch(change -> reached.contains(change.levelBefore()) && reached.add(change.level()))) {
			// until no further level is reached
		}
		return reached;
	}

	private List<LevelChange> all(Membership membership) {
		return this.changes.findByOrganizationIdOrderByActiveFrom(membership.organizationId());
	}

	private LocalDate today(Membership membership) {
		return this.days.in(membership.zone());
	}

}

package org.partnercenter.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.partnercenter.audit.Entry.Person;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/** What the trail says. */
@Component
class FactChronicle implements Chronicle {

	/** Sources of their own tell of these, and tell more. */
	private static final Set<String> TOLD_ELSEWHERE = Set.of("billing.payment-booked", "agreement.signed",
			"qualification.judged");

	/** Of a person, payments and judgements have no source of their own. */
	private static final Set<String> OWN = Set.of("agreement.signed");

	private static final Comparator<Recorded> NEWEST = Comparator.comparing(Recorded::at)
		.thenComparing(Recorded::id)
		.reversed();

	private final Trail trail;

	FactChronicle(Trail trail) {
		this.trail = trail;
	}

	@Override
	public Kind kind() {
		return Kind.FACT;
	}

	@Override
	public List<Entry> of(Subject subject, Window window) {
		return (subject.isPerson() ? ofPerson(subject.account(), window)
				: this.trail
					.latest(subject.organization(), TOLD_ELSEWHERE, window.from(), window.until(), window.most())
					.stream())
			.map(FactChronicle::entry)
			.toList();
	}

	/** What he did, what was done in his place, and what was done about him. */
	private Stream<Recorded> ofPerson(String account, Window window) {
		return Stream
			.of(this.trail.latestBy(account, OWN, window.from(), window.until(), window.most()),
					this.trail.latestFor(account, window.from(), window.until(), window.most()),
					this.trail.latestAbout("person", account, window.from(), window.until(), window.most()),
					this.trail.latestAbout("account", account, window.from(), window.until(), window.most()))
			.flatMap(List::stream)
			.distinct()
			.sorted(NEWEST)
			.limit(window.most());
	}

	static Entry entry(Recorded fact) {
		Entry entry = Entry.of(fact.at(), Kind.FACT, "audit.fact." + fact.action())
			.by(fact.actorAccount(), fact.actorRole())
			.because(fact.reason())
			.in(fact.processInstance())
			.ofObject(fact.objectId())
			.shownAt(document(fact));
		if ("person".equals(fact.kind()) && !fact.objectId().equals(fact.actorAccount())) {
			entry = entry.with("person", new Person(fact.objectId()));
		}
		for (Map.Entry<String, Object> detail : fact.details().entrySet()) {
			entry = entry.with(detail.getKey(),
					detail.getKey().equals("task")
							? TaskChronicle.name(fact.processDefinition(), String.valueOf(detail.getValue()), null)
							: FactValues.shown(detail.getKey(), detail.getValue()));
		}
		return entry.with(Entry.IN_PLACE_OF, (fact.onBehalfOf() != null) ? new Person(fact.onBehalfOf()) : null)
			.with("record", fact.id());
	}

	private static String document(Recorded fact) {
		if (fact.kind() == null) {
			return null;
		}
		Object order = fact.kind().equals("order") ? fact.objectId() : fact.details().get("order");
		return switch (fact.kind()) {
			case "agreement-signature" -> "/agreement/" + fact.objectId();
			case "evaluation" -> "/audit/evaluations/" + fact.objectId();
			default ->
				(order != null && fact.action().startsWith("billing.")) ? "/staff/billing/orders/" + order : null;
		};
	}

}

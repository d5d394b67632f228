package org.partnercenter.rulechange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.billing.Money;
import org.partnercenter.partner.Organization;
import org.partnercenter.rulechange.Comparison.Outcome;
import org.partnercenter.rulechange.EffectRows.Placed;

/** Holds a few hundred outcomes until they are written, and the figures of all. */
class Batch {

	static final int SIZE = 500;

	private final UUID rehearsal;

	private final YearlyFees now;

	private final YearlyFees then;

	private final BatchWriter writer;

	private final List<Outcome> waiting = new ArrayList<>(SIZE);

	private Figures figures = Figures.NONE;

	Batch(UUID rehearsal, YearlyFees now, YearlyFees then, BatchWriter writer) {
		this.rehearsal = rehearsal;
		this.now = now;
		this.then = then;
		this.writer = writer;
	}

	/** Forgets what an interrupted run has written. */
	void begin() {
		this.writer.begin(this.rehearsal);
	}

	void add(Outcome outcome) {
		this.waiting.add(outcome);
		if (this.waiting.size() == SIZE) {
			write();
		}
	}

	void end() {
		write();
	}

	private void write() {
		List<UUID> ids = this.waiting.stream().map(Outcome::organization).toList();
		Map<UUID, String> levels = ids.isEmpty() ? Map.of() : this.writer.levels(ids);
		Map<UUID, Organization> organizations = ids.isEmpty() ? Map.of() : this.writer.organizations(ids);
		List<Placed> effects = new ArrayList<>();
		for (Outcome outcome : this.waiting) {
			Effect effect = effect(outcome, levels.get(outcome.organization()),
					organizations.get(outcome.organization()));
			this.figures = this.figures.with(effect);
			if (effect.matters()) {
				effects.add(new Placed(this.figures.judged(), effect));
			}
		}
		this.waiting.clear();
		this.writer.write(this.rehearsal, effects, this.figures);
	}

	/**
	 * @param level the active one; {@code null} if the organization is no member
	 */
	private Effect effect(Outcome outcome, String level, Organization organization) {
		String held = (level != null) ? level : outcome.ladderNow().get(0);
		boolean warned = level != null && outcome.fallsBelow(held);
		boolean keeps = !warned && outcome.ladderThen().contains(held);
		Money fee = null;
		Money feeThen = null;
		EffectKind kind = outcome.kind();
		if (level != null && organization != null) {
			try {
				fee = this.now.of(outcome.schemeNow(), held, organization.country());
				feeThen = this.then.of(outcome.schemeThen(), keeps ? held : outcome.then(), organization.country());
			}
			catch (IllegalStateException ex) {
				// no row of one of the tables fits: the list says so
				kind = EffectKind.UNDECIDED;
			}
		}
		return new Effect(outcome.organization(), kind, held, outcome.now(), outcome.then(), warned, fee, feeThen,
				outcome.reasons());
	}

}

package org.partnercenter.rulechange;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.partnercenter.billing.Money;

/**
 * What a rehearsal has counted so far. Risen, fallen, changed, unchanged and not to be
 * decided make up all that were judged.
 *
 * @param judged organizations
 * @param changed those with another level of the same height, in another scheme
 * @param undecided those for whose level the fees say nothing
 * @param warned those that fall below the level that they hold
 * @param fees how many yearly fees differ
 * @param before currency to the sum of these fees now
 * @param after and as they would be
 */
record Figures(long judged, long risen, long fallen, long changed, long unchanged, long undecided, long warned,
		long fees, Map<String, String> before, Map<String, String> after) {

	static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, Map.of(), Map.of());

	/** What all these fees come to in one currency. */
	record Sum(String currency, String before, String after) {
	}

	/** In order of their currencies. */
	List<Sum> sums() {
		Set<String> currencies = new TreeSet<>(this.before.keySet());
		currencies.addAll(this.after.keySet());
		return currencies.stream().map(currency -> {
			String nothing = Money.zero(Currency.getInstance(currency)).toString();
			return new Sum(currency, this.before.getOrDefault(currency, nothing),
					this.after.getOrDefault(currency, nothing));
		}).toList();
	}

	Figures with(Effect effect) {
		boolean differs = effect.feeDiffers();
		return new Figures(this.judged + 1, this.risen + count(effect, EffectKind.RISES),
				this.fallen + count(effect, EffectKind.FALLS), this.changed + count(effect, EffectKind.CHANGES),
				this.unchanged + count(effect, EffectKind.SAME), this.undecided + count(effect, EffectKind.UNDECIDED),
				this.warned + (effect.warned() ? 1 : 0), this.fees + (differs ? 1 : 0),
				differs ? sum(this.before, effect.feeNow()) : this.before,
				differs ? sum(this.after, effect.feeThen()) : this.after);
	}

	private static long count(Effect effect, EffectKind kind) {
		return (effect.kind() == kind) ? 1 : 0;
	}

	private static Map<String, String> sum(Map<String, String> sums, Money more) {
		Map<String, String> together = new TreeMap<>(sums);
		together.merge(more.currency().getCurrencyCode(), more.toString(),
				(one, other) -> Money.parse(one).plus(Money.parse(other)).toString());
		return together;
	}

}

package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the counted pieces of evidence are worth. */
final class PointAccount {

	private static final Comparator<PointEntry> BY_DAY = Comparator.comparing(PointEntry::from)
		.thenComparing(PointEntry::category)
		.thenComparing(PointEntry::source)
		.thenComparing(PointEntry::row);

	private PointAccount() {
	}

	/**
	 * The lines of the account, oldest first; of more pieces than a row has points for,
	 * those that last longest get them.
	 */
	static List<PointEntry> of(Map<String, List<Item>> items, List<PointRule> rules) {
		List<PointEntry> account = new ArrayList<>();
		for (PointRule rule : rules) {
			List<Item> counted = items.get(rule.category());
			if (counted == null) {
				throw new IllegalStateException("The rule " + rule.row()
						+ " gives points for something that nobody counts: " + rule.category());
			}
			if (!counted.isEmpty()) {
				add(rule.onlyFirst() ? List.of(first(counted)) : counted, rule, account);
			}
		}
		account.sort(BY_DAY);
		return account;
	}

	/** It lasts as long as there is any. */
	private static Item first(List<Item> counted) {
		Item oldest = counted.stream().min(Item.OLDEST).orElseThrow();
		LocalDate until = counted.stream().min(Item.LASTING).orElseThrow().until();
		return new Item(oldest.source(), oldest.from(), until);
	}

	private static void add(List<Item> counted, PointRule rule, List<PointEntry> account) {
		int left = (rule.atMost() != null) ? rule.atMost() : Integer.MAX_VALUE;
		List<Item> lasting = new ArrayList<>(counted);
		lasting.sort(Item.LASTING);
		for (Item item : lasting) {
			int points = Math.min(rule.points(), left);
			left -= points;
			account.add(new PointEntry(rule.category(), item.source(), item.from(), item.until(), points, rule.row()));
		}
	}

}

package org.partnercenter.stories;

import java.time.LocalDate;

import org.partnercenter.billing.Money;
import org.partnercenter.billing.NewOrder;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.Unique;

/** What members buy. */
final class Sold {

	private Sold() {
	}

	/** For more than one person of finance may confirm alone. */
	static NewOrder upgrade(Member member) {
		LocalDate from = LocalDate.of(2026, 3, 14);
		return new NewOrder("upgrade:" + Unique.word(), member.organization().id(), "upgrade", "CERTIFIED", from,
				from.plusYears(1), Money.of("20000.00", "USD"), "US", null, null);
	}

}

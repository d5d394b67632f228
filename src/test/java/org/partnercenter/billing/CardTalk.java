package org.partnercenter.billing;

import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.partnercenter.testing.Unique;

/** What a card provider says. */
final class CardTalk {

	private CardTalk() {
	}

	static CardEvent of(Checkout page, CardEvent.Kind kind) {
		return new CardEvent("evt_" + Unique.word(), kind, page.order(), page.session(), "pay_" + page.session(),
				page.amount(), ClockUtil.getCurrentTime().toInstant());
	}

	static CardEvent paid(UUID order, String session, Money amount) {
		return new CardEvent("evt_" + Unique.word(), CardEvent.Kind.PAID, order, session, "pay_" + Unique.word(),
				amount, ClockUtil.getCurrentTime().toInstant());
	}

}

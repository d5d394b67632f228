package org.partnercenter.billing;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** T-P09. The numbers are the ones that card companies publish for tests. */
class CardNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "4111.1111.1111.1111",
			"please charge 5555555555554444, thanks", "378282246310005", "3782 822463 10005", "6011000990139424",
			"30569309025904", "2223003122003222", "4222222222222", "card:4111 1111 1111 1111 12/29",
			"PO 4711 4111 1111 1111 1111", "4111\u00a01111\u00a01111\u00a01111", "４１１１１１１１１１１１１１１１",
			"4111–1111–1111–1111", "6304000000000000000", "CVV 123", "cvc: 4567", "CVV2=123", "Prüfziffer 123" })
	void findsTheNumberOfACard(String text) {
		assertThat(CardNumbers.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "PO-2026-000123", "4111111111111112", "411111111111", "+49 30 1234567", "10115 Berlin",
			"DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "DE123456789", "RF18100001", "2026-03-14 12:00",
			"Order 4711 of 14.03.2026", "41111111111111111111111111", "CVV", "Room 123" })
	void leavesOtherTextsAlone(String text) {
		assertThat(CardNumbers.isIn(text)).isFalse();
	}

	@Test
	void aFormIsRefusedFieldByField() {
		CardNumberRule rule = new CardNumberRule("payment-confirm");

		assertThat(rule.form()).isEqualTo("payment-confirm");
		assertThat(rule.check(Map.of("comment", "4111 1111 1111 1111", "amount", 5, "name", "Ada")))
			.isEqualTo(Map.of("comment", "billing.error.card"));
	}

}

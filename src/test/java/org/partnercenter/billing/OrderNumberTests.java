package org.partnercenter.billing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderNumberTests {

	/** From the standard. */
	@Test
	void hasTheCheckDigitsOfIso11649() {
		assertThat(OrderNumber.of(539007547034L)).isEqualTo("RF18539007547034");
		assertThat(OrderNumber.parse("RF18 5390 0754 7034")).hasValue(539007547034L);
		assertThat(OrderNumber.parse("RF18000539007547034")).hasValue(539007547034L);
	}

}

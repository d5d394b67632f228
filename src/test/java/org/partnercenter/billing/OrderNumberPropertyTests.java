package org.partnercenter.billing;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

class OrderNumberPropertyTests {

	@Property
	void isReadAsItWasWritten(@ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long number) {
		assertThat(OrderNumber.parse(OrderNumber.of(number))).hasValue(number);
	}

	@Property
	void aWrongDigitIsNoticed(@ForAll @LongRange(min = 100_000, max = 99_999_999) long number,
			@ForAll @IntRange(min = 2, max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
		StringBuilder typed = new StringBuilder(OrderNumber.of(number));
		typed.setCharAt(place, (char) ('0' + (typed.charAt(place) - '0' + more) % 10));

		assertThat(OrderNumber.parse(typed.toString())).isEmpty();
	}

}

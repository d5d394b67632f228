package org.partnercenter.form;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownOutcomesTests {

	private int evaluations;

	/** True while {@code known} is. */
	private final Feel feel = new KnownOutcomes().over((condition, variables) -> {
		this.evaluations++;
		return Boolean.TRUE.equals(variables.get("known"));
	});

	@Test
	void evaluatesAConditionOnceForTheSameValues() {
		assertThat(this.feel.isTrue("known = true", variables(true, "one"))).isTrue();
		assertThat(this.feel.isTrue("known = true", variables(true, "two"))).isTrue();

		assertThat(this.evaluations).isOne();
	}

	@Test
	void evaluatesItAnewForOtherValues() {
		assertThat(this.feel.isTrue("known = true", variables(true, "one"))).isTrue();
		assertThat(this.feel.isTrue("known = true", variables(false, "one"))).isFalse();
		assertThat(this.feel.isTrue("known = true", variables(null, "one"))).isFalse();
		assertThat(this.feel.isTrue("known = true", Map.of())).isFalse();

		assertThat(this.evaluations).isEqualTo(4);
	}

	@Test
	void remembersNothingThatAFunctionSaid() {
		this.feel.isTrue("known = true and today() > limit", variables(true, "one"));
		this.feel.isTrue("known = true and today() > limit", variables(true, "one"));

		assertThat(this.evaluations).isEqualTo(2);
	}

	@Test
	void keepsABoundedNumber() {
		for (int i = 0; i < 5000; i++) {
			this.feel.isTrue("known = " + i, Map.of());
		}
		this.feel.isTrue("known = 4999", Map.of());
		assertThat(this.evaluations).isEqualTo(5000);

		this.feel.isTrue("known = 0", Map.of());
		assertThat(this.evaluations).isEqualTo(5001);
	}

	private static Map<String, Object> variables(Object known, String other) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("known", known);
		variables.put("other", other);
		return variables;
	}

}

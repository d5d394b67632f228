package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnercenter.evidence.ReferenceRules.Rules;
import org.partnercenter.process.DecisionTables;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code reference-rules.dmn}. */
@PartnerCenterTest
@Proves("R-132")
class ReferenceRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Test
	void aReferenceCountsForTwelveMonthsAndCanBeAnsweredForSixtyDays(@Autowired ReferenceRules rules) {
		assertThat(rules.on(TODAY)).isEqualTo(new Rules(12, 60, 20, 3));
		assertThat(rules.on(LocalDate.of(2099, 1, 1))).as("another scheme").isEqualTo(new Rules(12, 60, 20, 3));
	}

	@Test
	void theTableHasOneRow(@Autowired DecisionTables tables) {
		assertThat(tables.rows("reference-rules", Map.of("scheme", "classic", "day", TODAY)).rows()).hasSize(1);
	}

}

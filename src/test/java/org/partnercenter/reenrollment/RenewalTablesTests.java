package org.partnercenter.reenrollment;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.putValue;

/** The shipped table as it stands; a new rule needs a new line here. */
class RenewalTablesTests {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@ParameterizedTest(name = "{0} has {1} rules")
	@CsvSource({ "renewal-window, 1", "renewal-notices, 6" })
	void everyRuleIsKnownHere(String table, int rules) throws IOException {
		assertThat(((DmnDecisionTableImpl) decision(table).getDecisionLogic()).getRules()).hasSize(rules);
	}

	@Test
	@Proves({ "R-148", "D-02", "D-03", "D-22" })
	void renewingOpensAt90DaysIsUrgentFrom30AndEnds30DaysAfter() throws IOException {
		assertThat(rows("renewal-window").getSingleResult()).containsEntry("opens", 90)
			.containsEntry("urgent", 30)
			.containsEntry("grace", 30);
	}

	@Test
	@Proves({ "D-23", "D-03", "R-150" })
	void noticesGoOutAtSixDaysAndAreUrgentFrom30() throws IOException {
		assertThat(rows("renewal-notices"))
			.extracting(row -> row.get("daysLeft") + " " + row.get("notice") + " " + row.get("urgent"))
			.containsExactly("90 WINDOW_OPENS false", "60 SIXTY_DAYS false", "30 THIRTY_DAYS true", "7 SEVEN_DAYS true",
					"0 LAST_DAY true", "-30 GRACE_ENDS true");
	}

	private DmnDecisionResult rows(String table) throws IOException {
		return this.engine.evaluateDecision(decision(table), putValue("day", LocalDate.of(2026, 11, 20)));
	}

	private DmnDecision decision(String id) throws IOException {
		try (InputStream table = new FileInputStream("processes/renewal-notices.dmn")) {
			return this.engine.parseDecision(id, table);
		}
	}

}

package org.partnercenter.qualification;

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

/** The shipped tables as they stand; a new rule needs a new line here. */
class QualificationTablesTests {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@ParameterizedTest(name = "{0} has {1} rules")
	@CsvSource({ "partner-points, 5", "customer-satisfaction, 1", "evidence-notices, 5" })
	void everyRuleIsKnownHere(String table, int rules) throws IOException {
		assertThat(((DmnDecisionTableImpl) decision(table).getDecisionLogic()).getRules()).hasSize(rules);
	}

	@Test
	@Proves({ "R-138", "R-139", "R-140" })
	void pointsAreGivenForFiveThings() throws IOException {
		assertThat(rows("partner-points", "classic"))
			.extracting(row -> row.get("category") + " " + row.get("counting") + " " + row.get("points") + " "
					+ row.get("atMost"))
			.containsExactly("competencies EACH 30 null", "competencies FIRST 20 null", "references EACH 5 30",
					"solutions EACH 10 30", "surveys EACH 10 20");
	}

	@Test
	@Proves("D-14")
	void tenResponsesAreNeededAndEightOfACustomerCount() throws IOException {
		assertThat(rows("customer-satisfaction", "classic").getSingleResult()).containsEntry("countedPerCustomer", 8)
			.containsEntry("needed", 10)
			.containsEntry("months", 12);
	}

	@Test
	@Proves({ "R-131", "R-132" })
	void administratorsAreToldSomeDaysBefore() throws IOException {
		assertThat(rows("evidence-notices", "classic")).extracting(row -> row.get("kind") + " " + row.get("daysBefore"))
			.containsExactly("references 30", "references 7", "solutions 30", "surveys 30", "exams 90");
	}

	@Test
	@Proves("D-01")
	void anotherSchemeHasItsOwnPoints() throws IOException {
		assertThat(rows("partner-points", "tiers")).isEmpty();
	}

	private DmnDecisionResult rows(String table, String scheme) throws IOException {
		return this.engine.evaluateDecision(decision(table),
				putValue("scheme", scheme).putValue("day", LocalDate.of(2026, 11, 20)));
	}

	private DmnDecision decision(String name) throws IOException {
		try (InputStream table = new FileInputStream("processes/" + name + ".dmn")) {
			return this.engine.parseDecision(name, table);
		}
	}

}

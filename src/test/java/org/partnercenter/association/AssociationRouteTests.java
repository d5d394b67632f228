package org.partnercenter.association;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.association.AssociationVariables.ApprovalRoute;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.variable.Variables.putValue;

class AssociationRouteTests {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private DmnDecision decision;

	@BeforeEach
	void readTheTable() throws IOException {
		try (InputStream table = new FileInputStream("processes/association-route.dmn")) {
			this.decision = this.engine.parseDecision("association-route", table);
		}
	}

	@ParameterizedTest(name = "proven: {0}, public: {1}, role address: {2} -> {3}")
	@CsvSource({ "true, false, false, AUTOMATIC", "true, true, false, ADMINISTRATOR",
			"true, false, true, ADMINISTRATOR", "true, true, true, ADMINISTRATOR", "false, false, false, ADMINISTRATOR",
			"false, true, false, ADMINISTRATOR", "false, false, true, ADMINISTRATOR",
			"false, true, true, ADMINISTRATOR" })
	@Proves({ "R-091", "R-093", "D-17" })
	void routes(boolean proven, boolean publicDomain, boolean roleAddress, ApprovalRoute route) {
		String result = this.engine
			.evaluateDecisionTable(this.decision,
					putValue("domainProven", proven).putValue("publicDomain", publicDomain)
						.putValue("roleAddress", roleAddress))
			.getSingleEntry();

		assertThat(result).isEqualTo(route.name());
	}

	@Test
	void everyRuleIsKnownHere() {
		assertThat(((DmnDecisionTableImpl) this.decision.getDecisionLogic()).getRules()).hasSize(4);
	}

}

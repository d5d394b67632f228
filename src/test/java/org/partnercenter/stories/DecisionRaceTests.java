package org.partnercenter.stories;

import org.partnercenter.testing.PostgresTest;

/** Fifty rounds on one node; {@link DecisionRaceOnTwoNodesTests} runs on demand. */
@PostgresTest
class DecisionRaceTests extends DecisionRace {

	@Override
	int applicants() {
		return 10;
	}

	@Override
	int secondPort() {
		return this.port;
	}

}

package org.partnercenter.stories;

import org.junit.jupiter.api.Tag;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.SecondNode;

/** Two hundred rounds on two nodes (T-D11). */
@Tag("endurance")
@PostgresTest
class DecisionRaceOnTwoNodesTests extends DecisionRace {

	@Override
	int applicants() {
		return 40;
	}

	@Override
	int secondPort() {
		return SecondNode.port();
	}

}

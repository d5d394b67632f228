package org.partnercenter.association;

import org.junit.jupiter.api.Tag;
import org.partnercenter.testing.PostgresTest;

@Tag("endurance")
@PostgresTest
class ManyLeftGrantsTests extends LeftGrants {

	@Override
	int requests() {
		return Integer.getInteger("finished.requests", 1000);
	}

}

package org.partnercenter.association;

import org.partnercenter.testing.PartnerCenterTest;

/** With {@code -Dfinished.requests=1000} as many as in the endurance run. */
@PartnerCenterTest
class LeftGrantsTests extends LeftGrants {

	@Override
	int requests() {
		return Integer.getInteger("finished.requests", 60);
	}

}

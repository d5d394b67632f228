package org.partnercenter.stories;

import org.partnercenter.testing.PartnerCenterTest;

@PartnerCenterTest
class ErasedEverywhereTests extends ErasedEverywhere {

	@Override
	String asText(String column) {
		return "lower(utf8tostring(" + column + "))";
	}

}

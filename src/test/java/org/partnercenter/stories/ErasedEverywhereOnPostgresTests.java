package org.partnercenter.stories;

import org.partnercenter.testing.PostgresTest;

@PostgresTest
class ErasedEverywhereOnPostgresTests extends ErasedEverywhere {

	@Override
	String asText(String column) {
		return "lower(encode(" + column + ", 'escape'))";
	}

}

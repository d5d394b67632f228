package org.partnercenter.access;

import org.partnercenter.testing.PostgresTest;

@PostgresTest
class GuessingOnPostgresTests extends GuessingRules {

}

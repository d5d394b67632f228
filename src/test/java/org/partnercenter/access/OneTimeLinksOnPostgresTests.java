package org.partnercenter.access;

import org.partnercenter.testing.PostgresTest;

@PostgresTest
class OneTimeLinksOnPostgresTests extends LinkRules {

}
